package org.hortillon.events.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event, and what follows from its records at an instant.
 *
 * @param heldOn the day in the hub's time zone
 * @param registered how many hold a place
 * @param attended how many came
 */
public record Event(
        String key,
        String title,
        @Nullable String titleEn,
        String kind,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn,
        String venue,
        @Nullable String address,
        String commune,
        @Nullable String space,
        @Nullable String spaceName,
        int capacity,
        boolean membersOnly,
        String description,
        @Nullable String descriptionEn,
        @Nullable LocalDate cancelledOn,
        @Nullable String image,
        long registered,
        long attended) {

    /** Fewer people than this could be told apart, so the public is not told how many came. */
    static final int FEWEST_SHOWN = 5;

    public EventState state(Instant now) {
        if (cancelledOn != null) {
            return EventState.CANCELLED;
        }
        if (!now.isBefore(endsAt)) {
            return EventState.PAST;
        }
        if (!now.isBefore(startsAt)) {
            return EventState.RUNNING;
        }
        return placesLeft() == 0 ? EventState.FULL : EventState.OPEN;
    }

    public long placesLeft() {
        return Math.max(0, capacity - registered);
    }

    /** Whether everybody may know how many came. */
    public boolean showsAttendance(Instant now) {
        return state(now) == EventState.PAST && attended >= FEWEST_SHOWN;
    }

    /** The figure query by which the attendance of this event is proven. */
    public String attendanceQuery() {
        return "period=" + heldOn.getYear() + "&event=" + key;
    }
}
