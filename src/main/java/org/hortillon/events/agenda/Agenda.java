package org.hortillon.events.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events of the hub: what is ahead, what was. */
@Component
@Transactional(readOnly = true)
public class Agenda {

    private static final int PAGE = 24;
    private static final int MOST_AHEAD = 100;

    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    private static final String EVENT = """
            select key, title, title_en, kind, starts_at, ends_at, held_on, venue, address, commune, space, space_name,
                   capacity, members_only, description, description_en, cancelled_on, image, registered, attended
              from events.agenda
            """;
    private static final String MATCHING = """
             where (:kind = '' or kind = :kind)
               and (:space = '' or space = :space)
               and (:year = '' or extract(year from held_on)::text = :year)
            """;
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
        return new AgendaPage(filter, now, upcoming, past, paging, years(), spaceName(filter.space()));
    }

    /** What is held in the month that is {@code asked} for, as in 2025-01; in this month when that is none. */
    MonthPage month(String asked, ZoneId zone) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var month = asked.matches(MONTH) ? YearMonth.parse(asked) : YearMonth.from(today);
        var events = jdbc.sql(EVENT + " where held_on between ? and ? order by starts_at, key")
                .params(month.atDay(1), month.atEndOfMonth())
                .query(Event.class)
                .list();
        return new MonthPage(month, today, events);
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
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("space", filter.space())
                .param("year", filter.year())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private List<Integer> years() {
        return jdbc.sql("select distinct extract(year from held_on)::int as year from events.agenda order by year desc")
                .query(Integer.class)
                .list();
    }

    private @Nullable String spaceName(String space) {
        return space.isEmpty()
                ? null
                : jdbc.sql("select label from coworking.space_labels where key = ?")
                        .param(space)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }
}
