package org.hortillon.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One registration, for whoever holds its link.
 *
 * @param code the word of the link
 * @param refused why what was asked is not done, or null
 */
public record OwnPage(
        OwnRegistration own,
        String code,
        List<Question> questions,
        Map<UUID, String> answers,
        @Nullable Refusal refused,
        Instant now) {

    public boolean isOpen() {
        return own.isOpen(now);
    }

    /** The address to which a form of this page is sent. */
    public String action(String act) {
        return RegistrationLetters.PAGE + code + "/" + act;
    }

    /** Whether the next place on the list can still come. */
    public boolean isOffered() {
        return own.standing() == Standing.OFFERED && own.offeredUntil() != null && now.isBefore(own.offeredUntil());
    }
}
