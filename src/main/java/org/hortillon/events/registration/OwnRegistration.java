package org.hortillon.events.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration, for whoever made it.
 *
 * @param rank on the waiting list, from 1
 */
public record OwnRegistration(
        UUID id,
        UUID personId,
        String state,
        int seats,
        Instant registeredAt,
        @Nullable Instant offeredUntil,
        int rank,
        String givenName,
        UUID eventId,
        String key,
        String title,
        @Nullable String titleEn,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn,
        String venue,
        @Nullable String address,
        String commune,
        @Nullable LocalDate cancelledOn) {

    public Standing standing() {
        return Standing.of(state);
    }

    /** Whether its holder may still change it. */
    public boolean isOpen(Instant now) {
        return standing().isOpen() && cancelledOn == null && now.isBefore(startsAt);
    }

    /** Whether it lets somebody in. */
    public boolean hasTicket() {
        return (standing() == Standing.SEATED || standing() == Standing.ATTENDED) && cancelledOn == null;
    }

    /** The look of the badge that says where it stands. */
    public String badge() {
        return switch (standing()) {
            case SEATED, ATTENDED -> "ok";
            case ASKED, WAITING -> "wait";
            case OFFERED -> "new";
            default -> "draft";
        };
    }
}
