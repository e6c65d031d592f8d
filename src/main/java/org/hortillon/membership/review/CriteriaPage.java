package org.hortillon.membership.review;

import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the hub looks at in an application, for the team to write.
 *
 * @param form what was typed for a new one
 */
public record CriteriaPage(List<Row> rows, CriterionForm form, Map<String, Refusal> problems) {

    /** One criterion; {@code answers} says how many applications were held to it. */
    public record Row(
            String key, String label, @Nullable String labelEn, int position, boolean retired, long answers) {}

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }
}
