package org.hortillon.companies.story;

import java.util.List;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Mention;
import org.hortillon.site.Mentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The success stories that tell of a record, for that record's page. */
@Component
@Transactional(readOnly = true)
class StoryMentions implements Mentions {

    private final JdbcClient jdbc;
    private final Hubs hubs;

    StoryMentions(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    @Override
    public List<Mention> of(String reference) {
        return jdbc.sql("""
                        select t.title, t.title_en, c.name as by, '/reussites/' || c.key as path
                          from companies.stories t
                          join companies.companies c on c.id = t.company_id
                         where t.records @> array[cast(? as text)] and t.published_on <= ?
                         order by t.published_on desc, c.key""")
                .params(reference, hubs.today())
                .query(Mention.class)
                .list();
    }
}
