package org.hortillon.events.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events of the hub: what is ahead, what was. */
@Component
@Transactional(readOnly = true)
public class Agenda {

    private static final int PAGE = 24;
    private static final int MOST_AHEAD = 100;
    private static final int MOST_ON_MAP = 500;

    private static final String EVENT = """
            select key, title, title_en, kind, starts_at, ends_at, held_on, venue, address, commune, space, space_name,
                   capacity, members_only, description, description_en, cancelled_on, image, registered, attended
              from events.agenda
            """;
    private static final String MATCHING = EventFilter.MATCHING;
    private static final String AHEAD = " and ends_at > :now ";
    private static final String BEHIND = " and ends_at <= :now ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Agenda(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public AgendaPage page(EventFilter filter, int page) {
        var now = clock.instant();
        var total = bind("select count(*) from events.agenda " + MATCHING + BEHIND, filter, now)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var past = bind(
                        EVENT + MATCHING + BEHIND + " order by starts_at desc, key limit :size offset :offset",
                        filter,
                        now)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Event.class)
                .list();
        var upcoming = paging.hasPrevious() ? List.<Event>of() : ahead(filter, now, MOST_AHEAD);
        return new AgendaPage(filter, now, upcoming, past, paging);
    }

    /** What is held from the first day to the last, soonest first. */
    List<Event> between(EventFilter filter, LocalDate first, LocalDate last) {
        return bind(
                        EVENT + MATCHING + " and held_on between :first and :last order by starts_at, key",
                        filter,
                        clock.instant())
                .param("first", first)
                .param("last", last)
                .query(Event.class)
                .list();
    }

    /** Where what is ahead is held, or what is held in the year that is asked for; not what was called off. */
    List<MapEntry> places(EventFilter filter) {
        return bind("""
                        select case when mode = 'online' then '%s' else commune_code end as place, venue, title, title_en, starts_at,
                               '/evenements/' || key as path
                          from events.agenda
                        """.formatted(AgendaMap.ONLINE) + MATCHING + """
                           and cancelled_on is null
                           and (:year <> '' or ends_at > :now)
                         order by starts_at, key limit :most""", filter, clock.instant())
                .param("most", MOST_ON_MAP)
                .query((row, number) -> new MapEntry(
                        row.getString("place"),
                        row.getString("venue"),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getTimestamp("starts_at").toInstant(),
                        false,
                        row.getString("path"),
                        "",
                        List.of()))
                .list();
    }

    /** The next events of all kinds, soonest first. */
    public List<Event> next(int most) {
        return ahead(EventFilter.NONE, clock.instant(), most);
    }

    public Optional<Event> find(String key) {
        return jdbc.sql(EVENT + " where key = ?").param(key).query(Event.class).optional();
    }

    /** As the team reads it: drafts are found too. */
    public Optional<Event> findForTeam(String key) {
        return jdbc.sql(EVENT.replace("events.agenda", "events.every_event") + " where key = ?")
                .param(key)
                .query(Event.class)
                .optional();
    }

    private List<Event> ahead(EventFilter filter, Instant now, int most) {
        return bind(EVENT + MATCHING + AHEAD + " order by starts_at, key limit :most", filter, now)
                .param("most", most)
                .query(Event.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, EventFilter filter, Instant now) {
        return filter.bind(jdbc.sql(sql)).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
