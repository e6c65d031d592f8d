package org.hortillon.people.profile;

import java.util.List;
import java.util.UUID;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hub's words for what people can do; a word is there once somebody used it. */
@Component
@Transactional
class Skills {

    private final JdbcClient jdbc;

    Skills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<String> of(UUID person) {
        return jdbc.sql("""
                        select s.label
                          from people.person_skills h
                          join people.skills s on s.id = h.skill_id
                         where h.person_id = ?
                         order by s.key""").param(person).query(String.class).list();
    }

    /** Those that somebody shows to the members at least, the most frequent first: a hidden skill is suggested to nobody. */
    @Transactional(readOnly = true)
    List<String> shownByOthers() {
        return jdbc.sql("""
                        select word
                          from people.seen_by('members') p
                         cross join unnest(p.skills) as word
                         group by word
                         order by count(*) desc, word
                         limit 200""").query(String.class).list();
    }

    /** The person's skills from now on; {@code Comptabilité} and {@code comptabilite} are one word, as first written. */
    void write(UUID person, List<String> labels) {
        jdbc.sql("delete from people.person_skills where person_id = ?")
                .param(person)
                .update();
        for (var label : labels) {
            var key = Markdown.slug(label);
            jdbc.sql("insert into people.skills (key, label) values (?, ?) on conflict (hub_id, key) do nothing")
                    .params(key, label)
                    .update();
            jdbc.sql("""
                            insert into people.person_skills (person_id, skill_id)
                            select ?, id from people.skills where key = ?
                            on conflict (hub_id, person_id, skill_id) do nothing""").params(person, key).update();
        }
    }
}
