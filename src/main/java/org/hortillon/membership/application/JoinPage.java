package org.hortillon.membership.application;

import java.util.List;
import java.util.Map;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.hortillon.membership.MemberKinds;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody asks to belong, with what was typed and what has to be corrected.
 *
 * @param problems by the id of the field in the page
 * @param refused why nothing was taken although nothing has to be corrected, or null
 */
public record JoinPage(
        ApplicationForm form,
        List<Label> communes,
        Map<String, Refusal> problems,
        @Nullable Refusal refused) {

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    public List<Label> kinds(Tr t) {
        return Label.of(MemberKinds.ALL, "membership.applicant.", t);
    }

    public List<Label> channels(Tr t) {
        return Label.of(ApplicationForm.CHANNELS, "membership.heard.", t);
    }

    public int motivationMax() {
        return ApplicationRules.MOTIVATION_MAX;
    }
}
