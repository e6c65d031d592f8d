package org.hortillon.events.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
import org.jspecify.annotations.Nullable;

/**
 * One call for talks and what was proposed, for the team.
 *
 * @param call as it stands, or null while it is new
 * @param events the events to come, drafts too, that a proposal may join
 * @param answer what was typed to accept a proposal and has to be corrected, or null
 */
public record TeamCallPage(
        @Nullable Call call,
        List<Proposal> proposals,
        Typed typed,
        List<Label> formats,
        List<Label> events,
        LocalDate today,
        @Nullable Typed answer,
        String done) {

    private static final Typed BLANK = Typed.of(Map.of());

    /** What stands in the form that accepts this proposal. */
    public Typed answer(Proposal proposal) {
        return answer != null && answer.get("proposition").equals(proposal.id().toString()) ? answer : BLANK;
    }
}
