package org.hortillon.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On what terms one registers for an event, and how many seats are taken. */
public record Terms(
        UUID id,
        String key,
        String state,
        @Nullable LocalDate cancelledOn,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        boolean membersOnly,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant membersUntil,
        boolean approval,
        int groupMost,
        boolean waitingList,
        int offerHours) {

    /** When registration ends, and the waiting list with it: at the start at the latest. */
    public Instant closes() {
        return closesAt == null || closesAt.isAfter(startsAt) ? startsAt : closesAt;
    }

    public int free() {
        return Math.max(0, capacity - taken);
    }

    /** Until when whoever is offered seats {@code now} may take them. */
    Instant offersUntil(Instant now) {
        var until = now.plus(Duration.ofHours(offerHours));
        return until.isAfter(closes()) ? closes() : until;
    }
}
