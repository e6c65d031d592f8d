package org.hortillon.events.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One registration and its event, for whoever is registered. */
public record OwnDay(
        UUID id,
        UUID eventId,
        UUID personId,
        String state,
        int seats,
        String givenName,
        String familyName,
        String key,
        String title,
        @Nullable String titleEn,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn,
        String venue,
        boolean calledOff) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** Whether somebody came and it is over, so that it can be certified and spoken of. */
    public boolean attended(Instant now) {
        return state.equals("attended") && !calledOff && !now.isBefore(endsAt);
    }

    /** Whether whoever is registered can say on this day that they cannot come. */
    public boolean canExcuse(Instant now, LocalDate today) {
        return state.equals("seated") && !calledOff && today.equals(heldOn) && now.isBefore(endsAt);
    }
}
