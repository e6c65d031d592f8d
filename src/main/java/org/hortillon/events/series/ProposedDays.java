package org.hortillon.events.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hortillon.events.form.ClockRules;
import org.hortillon.events.series.ProposedDay.Warning;
import org.hortillon.events.territory.Clash;
import org.hortillon.events.territory.Clashes;
import org.hortillon.events.territory.DateAsked;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** The days of a series before it is made, and what stands against each. */
@Component
class ProposedDays {

    private final Clashes clashes;
    private final Hubs hubs;

    ProposedDays(Clashes clashes, Hubs hubs) {
        this.clashes = clashes;
        this.hubs = hubs;
    }

    List<ProposedDay> of(SeriesDraft draft) {
        return draft.rhythm().days(draft.first(), draft.last()).stream()
                .map(day -> proposed(draft, day))
                .toList();
    }

    private ProposedDay proposed(SeriesDraft draft, LocalDate day) {
        var zone = hubs.current().zone();
        var event = draft.on(day);
        var hours = event.hours();
        var skipped = ClockRules.isSkipped(hours.startsLocal(), zone) || ClockRules.isSkipped(hours.endsLocal(), zone);
        var venue = event.place().mode().equals("online") ? null : event.place().venue();
        var asked = new DateAsked(
                hours.startsLocal(),
                hours.endsLocal(),
                zone,
                venue,
                event.words().kind(),
                Set.of(),
                null);
        return new ProposedDay(
                day, clashes.of(asked).stream().map(ProposedDays::warning).toList(), skipped);
    }

    private static Warning warning(Clash clash) {
        var badge = clash.kind().grave() ? "bad" : clash.kind() == Clash.Kind.SCHOOL_HOLIDAY ? "info" : "wait";
        return new Warning(badge, clash.kind() == Clash.Kind.PUBLIC_HOLIDAY, clash::said);
    }
}
