package org.hortillon.events.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hortillon.events.territory.Clash.Kind;

/** What stands against a date, given what is already there. */
final class ClashRules {

    private ClashRules() {}

    /** The gravest first; each event is named once, for the gravest reason. */
    static List<Clash> of(DateAsked asked, List<Occupied> others, SchoolHolidays schools) {
        var clashes = new ArrayList<Clash>();
        others.stream().map(other -> against(asked, other)).forEach(clashes::add);
        clashes.sort(Comparator.comparing(Clash::kind).thenComparing(Clash::what));
        var first = asked.start().toLocalDate();
        var last = asked.end().toLocalDate();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            PublicHolidayRules.on(day)
                    .map(code -> Clash.holiday(Kind.PUBLIC_HOLIDAY, code))
                    .ifPresent(clashes::add);
        }
        schools.during(first, last)
                .map(code -> Clash.holiday(Kind.SCHOOL_HOLIDAY, code))
                .ifPresent(clashes::add);
        return List.copyOf(clashes);
    }

    private static Clash against(DateAsked asked, Occupied other) {
        var speaker = asked.speakers().stream()
                .filter(name -> Likeness.names(other.words(), name))
                .sorted()
                .findFirst();
        var together = other.startsAt().isBefore(asked.until()) && asked.from().isBefore(other.endsAt());
        Kind kind;
        if (together && asked.venue() != null && Likeness.samePlace(asked.venue(), other.place())) {
            kind = Kind.SAME_PLACE;
        } else if (speaker.isPresent()) {
            kind = Kind.SAME_SPEAKER;
        } else if (other.kind().equals(asked.kind())) {
            kind = Kind.SAME_AUDIENCE;
        } else {
            kind = together ? Kind.SAME_TIME : Kind.SAME_DAY;
        }
        var by = kind == Kind.SAME_SPEAKER ? speaker.orElseThrow() : other.by();
        return new Clash(kind, other.title(), other.titleEn(), other.startsAt(), by, other.link());
    }
}
