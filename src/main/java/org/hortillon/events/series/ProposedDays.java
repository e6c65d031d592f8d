package org.hortillon.events.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.events.form.ClockRules;
import org.hortillon.events.series.ProposedDay.Warning;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days of a series before it is made, and what stands against each. */
@Component
@Transactional(readOnly = true)
class ProposedDays {

    private final JdbcClient jdbc;
    private final Hubs hubs;

    ProposedDays(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    private record Held(LocalDate heldOn, String title, boolean there) {}

    List<ProposedDay> of(SeriesDraft draft) {
        var held = held(draft);
        return draft.rhythm().days(draft.first(), draft.last()).stream()
                .map(day ->
                        new ProposedDay(day, warnings(day, held.getOrDefault(day, List.of())), isSkipped(draft, day)))
                .toList();
    }

    private static List<Warning> warnings(LocalDate day, List<Held> held) {
        var warnings = new ArrayList<Warning>();
        if (DayOffRules.isOff(day)) {
            warnings.add(new Warning("wait", true, t -> t.get("events.series.day_off")));
        }
        held.forEach(event -> warnings.add(warning(event)));
        return warnings;
    }

    private boolean isSkipped(SeriesDraft draft, LocalDate day) {
        var zone = hubs.current().zone();
        var hours = draft.on(day).hours();
        return ClockRules.isSkipped(hours.startsLocal(), zone) || ClockRules.isSkipped(hours.endsLocal(), zone);
    }

    private static Warning warning(Held held) {
        return new Warning(
                held.there() ? "bad" : "wait",
                false,
                t -> t.get(held.there() ? "events.series.same_place" : "events.series.same_day", held.title()));
    }

    /** What the hub holds on these days, drafts included. */
    private Map<LocalDate, List<Held>> held(SeriesDraft draft) {
        return jdbc
                .sql("""
                        select starts_local::date as held_on, title, venue = :venue as there
                          from events.events
                         where starts_local >= :first and starts_local < :last and cancelled_on is null
                         order by starts_local""")
                .param("venue", draft.event().place().venue())
                .param("first", draft.first().atStartOfDay())
                .param("last", draft.last().plusDays(1).atStartOfDay())
                .query(Held.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::heldOn));
    }
}
