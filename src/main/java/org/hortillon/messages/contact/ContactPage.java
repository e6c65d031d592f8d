package org.hortillon.messages.contact;

import java.util.Map;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The contact form, with what was typed and what has to be corrected.
 *
 * @param problems by the id of the field in the page
 * @param refused why nothing was taken although nothing has to be corrected, or null
 */
public record ContactPage(
        ContactForm form,
        Map<String, Refusal> problems,
        @Nullable Refusal refused) {

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    public int nameMax() {
        return ContactRules.NAME_MAX;
    }

    public int bodyMax() {
        return ContactRules.BODY_MAX;
    }
}
