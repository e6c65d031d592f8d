package org.hortillon.events.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events as calendars are told of them. */
@Component
@Transactional(readOnly = true)
class CalendarEntries {

    /** What ended longer ago is in nobody's way; calendars that keep it may. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String ENTRY = """
            select e.key, e.title, e.title_en, e.kind, e.starts_local, e.ends_local, e.zone, e.mode, e.online_url, e.venue,
                   e.address, e.commune, e.description, e.description_en, e.cancelled_on, e.sequence,
                   coalesce(e.changed_at, uuid_extract_timestamp(e.id)) as changed_at
              from events.agenda e
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CalendarEntry> find(String key) {
        return jdbc.sql(ENTRY + " where e.key = ?")
                .param(key)
                .query(CalendarEntry.class)
                .optional();
    }

    /** What is ahead and what was lately, soonest first. */
    public List<CalendarEntry> all() {
        return jdbc.sql(ENTRY + " where e.ends_at > ? order by e.starts_at, e.key")
                .param(since())
                .query(CalendarEntry.class)
                .list();
    }

    /** An event for which somebody registered, and where that stands. */
    record Own(CalendarEntry entry, String state) {

        /** Whoever waits for a seat, or thinks about one, is not told the way into a meeting online. */
        boolean hasSeat() {
            return state.equals("seated") || state.equals("attended");
        }
    }

    private record Standing(String key, String state) {}

    /** Those at which somebody has a seat, had one, is offered one or waits. */
    public List<Own> of(UUID person) {
        var standings = jdbc.sql("""
                        select e.key, r.state
                          from events.agenda e
                          join events.registrations r on r.event_id = e.id
                         where e.ends_at > ? and r.person_id = ?
                           and r.state in ('seated', 'offered', 'waiting', 'attended')""").params(since(), person).query(Standing.class).list().stream()
                .collect(Collectors.toMap(Standing::key, Standing::state));
        return all().stream()
                .filter(entry -> standings.containsKey(entry.key()))
                .map(entry -> new Own(entry, standings.getOrDefault(entry.key(), "")))
                .toList();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
