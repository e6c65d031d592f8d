package org.hortillon.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hortillon.events.agenda.Event;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody registers, with what was typed and what has to be corrected.
 *
 * @param room whether there is any
 * @param known whether who comes need not be written
 * @param problems by the id of the field in the page
 * @param refused why nothing is taken although nothing has to be corrected, or null
 */
public record RegistrationPage(
        Event event,
        Box.Room room,
        boolean known,
        List<Question> questions,
        RegistrationForm form,
        Map<String, Refusal> problems,
        @Nullable Refusal refused,
        Instant now) {

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    public boolean isOpen() {
        return room.stopped() == null;
    }
}
