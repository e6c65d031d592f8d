package org.hortillon.events.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.events.agenda.Event;
import org.jspecify.annotations.Nullable;

/**
 * Who came to an event, who did not, and who was excused.
 *
 * @param batch what was set just before, when it can be taken back
 * @param changed how many that were
 */
public record OutcomesPage(
        Event event, Instant now, DoorList list, @Nullable UUID batch, int changed) {

    /** What can be set. */
    public List<String> states() {
        return AttendanceOutcomes.STATES;
    }

    /** Those of whom something can be said. */
    public List<DoorList.Entry> people() {
        return list.people().stream()
                .filter(entry -> entry.isExpected() || entry.state().equals("excused"))
                .toList();
    }

    public long count(String state) {
        return list.people().stream()
                .filter(entry -> entry.state().equals(state))
                .count();
    }

    /** How many are neither here nor spoken for. */
    public long open() {
        return count("seated") + count("offered");
    }

    public boolean begun() {
        return !now.isBefore(event.startsAt());
    }

    public boolean over() {
        return !now.isBefore(event.endsAt());
    }

    /** The look of the badge that says where somebody stands. */
    public static String badge(String state) {
        return switch (state) {
            case "attended" -> "ok";
            case "absent" -> "bad";
            case "offered" -> "wait";
            default -> "draft";
        };
    }
}
