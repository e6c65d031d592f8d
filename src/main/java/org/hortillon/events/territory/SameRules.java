package org.hortillon.events.territory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which announcements are of the same event. */
final class SameRules {

    private SameRules() {}

    /** Something announced, or held by the hub. */
    record Seen(UUID id, String title, Instant startsAt, boolean allDay, String place) {}

    /** An announcement with the first of those that are of the same event, and the hub's own event that it is. */
    record Placed(UUID id, UUID same, @Nullable UUID own) {}

    /** In the order of their ids the first gives its name to the others: it stays whatever is announced later. */
    static List<Placed> place(List<Seen> sightings, List<Seen> own, ZoneId zone) {
        var firsts = new ArrayList<Seen>();
        var placed = new ArrayList<Placed>();
        for (var seen : sightings.stream()
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList()) {
            var first = firsts.stream()
                    .filter(other -> same(other, seen, zone))
                    .findFirst()
                    .orElse(seen);
            if (first.equals(seen)) {
                firsts.add(seen);
            }
            var ours = own.stream()
                    .filter(event -> same(event, first, zone) || same(event, seen, zone))
                    .findFirst();
            placed.add(new Placed(seen.id(), first.id(), ours.map(Seen::id).orElse(null)));
        }
        return placed;
    }

    /** Alike in title, time and place; some announce only the day. */
    static boolean same(Seen one, Seen other, ZoneId zone) {
        var days = one.allDay() || other.allDay();
        var together = days
                ? one.startsAt()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(other.startsAt().atZone(zone).toLocalDate())
                : Likeness.times(one.startsAt(), other.startsAt());
        return together && Likeness.titles(one.title(), other.title()) && Likeness.places(one.place(), other.place());
    }
}
