package org.hortillon.events;

import java.util.List;
import org.hortillon.people.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks at an event, and who holds it together with the hub. */
@Component
@Transactional(readOnly = true)
public class Lineup {

    private final JdbcClient jdbc;

    Lineup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who speaks.
     *
     * @param key of the profile, or null when the reader may not see that
     * @param agreed whether they agreed to be named on the page of this event
     */
    public record Speaker(
            @Nullable String key,
            String person,
            String name,
            @Nullable String topic,
            @Nullable String topicEn,
            boolean agreed) {}

    /**
     * Who holds it together with the hub.
     *
     * @param company key of the company of the hub, or null
     */
    public record Partner(
            String name, @Nullable String company, @Nullable String website) {}

    /** Those whose name {@code reader} may see: the person shows it to such readers, or agreed to be named here. */
    public List<Speaker> speakers(String event, Audience reader) {
        return jdbc.sql("""
                        select v.key, p.key as person, btrim(p.given_name || ' ' || p.family_name) as name, s.topic, s.topic_en,
                               s.agreed_on is not null as agreed
                          from events.speakers s
                          join events.events e on e.id = s.event_id
                          join people.people p on p.id = s.person_id and p.merged_into is null
                          left join people.seen_by(:reader::people.audience) v on v.id = p.id
                         where e.key = :event and (v.id is not null or s.agreed_on is not null)
                           and btrim(p.given_name || ' ' || p.family_name) <> ''
                         order by s.id""")
                .param("reader", reader.code())
                .param("event", event)
                .query(Speaker.class)
                .list();
    }

    public List<Partner> partners(String event) {
        return jdbc.sql("""
                        select coalesce(c.name, r.name) as name, c.key as company, r.website
                          from events.partners r
                          join events.events e on e.id = r.event_id
                          left join companies.companies c on c.id = r.company_id
                         where e.key = :event
                         order by r.id""").param("event", event).query(Partner.class).list();
    }
}
