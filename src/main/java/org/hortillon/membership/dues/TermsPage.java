package org.hortillon.membership.dues;

import java.util.Map;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What the hub asks of its members, to be written. */
public record TermsPage(TermsForm form, Map<String, Refusal> problems, boolean kept) {

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }
}
