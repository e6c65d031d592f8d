package org.hortillon.events.registration;

import java.util.Map;
import org.hortillon.events.agenda.Event;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The form by which the team registers somebody by hand.
 *
 * @param language in which that person is written to
 * @param regardless whether a seat is given even when there is none
 */
public record HandPage(
        Event event,
        Terms terms,
        RegistrationForm form,
        String language,
        boolean regardless,
        Map<String, Refusal> problems,
        @Nullable Refusal refused) {

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }
}
