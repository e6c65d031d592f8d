package org.hortillon.events.territory;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands against a date: what the hub holds, drafts included, what others announce, and holidays. For the team. */
@Component
@Transactional(readOnly = true)
public class Clashes {

    private final JdbcClient jdbc;
    private final Holidays holidays;

    Clashes(JdbcClient jdbc, Holidays holidays) {
        this.jdbc = jdbc;
        this.holidays = holidays;
    }

    /** The gravest first; nothing when the date is free. */
    public List<Clash> of(DateAsked asked) {
        var others = new ArrayList<Occupied>(own(asked));
        others.addAll(outside(asked));
        return ClashRules.of(asked, others, holidays.schools());
    }

    private List<Occupied> own(DateAsked asked) {
        return jdbc.sql("""
                        select title, title_en, kind, starts_at, ends_at, case when mode = 'online' then '' else venue end as place,
                               title || ' ' || description as words, '' as "by",
                               case when state = 'published' then '/evenements/' || key end as link
                          from events.every_event
                         where starts_at < :end and ends_at > :start
                           and cancelled_on is null and key <> :except
                         order by starts_at, key""")
                .param("start", Timestamp.from(asked.firstMoment()))
                .param("end", Timestamp.from(asked.lastMoment()))
                .param("except", asked.except() == null ? "" : asked.except())
                .query(Occupied.class)
                .list();
    }

    private List<Occupied> outside(DateAsked asked) {
        return jdbc.sql("""
                        select title, null::text as title_en, '' as kind, starts_at, ends_at, place,
                               title || ' ' || summary as words, array_to_string(sources, ', ') as "by",
                               nullif(links[1], '') as link
                          from events.outside_events
                         where starts_at < :end and ends_at > :start and not cancelled
                         order by starts_at, title""")
                .param("start", Timestamp.from(asked.firstMoment()))
                .param("end", Timestamp.from(asked.lastMoment()))
                .query(Occupied.class)
                .list();
    }
}
