package org.hortillon.membership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.hortillon.membership.MemberKinds;
import org.jspecify.annotations.Nullable;

/**
 * One application: what it says, what was done, and what may be done next.
 *
 * @param act what was tried, or empty
 * @param problems by the name of the field
 * @param refused why nothing was done although nothing has to be corrected, or null
 * @param overtaken whether somebody else did something meanwhile
 */
public record CandidatePage(
        Candidate candidate,
        Around around,
        ReviewForm form,
        String act,
        Map<String, Refusal> problems,
        @Nullable Refusal refused,
        boolean overtaken) {

    /** What the page shows beside the application itself. */
    public record Around(
            LocalDate today,
            List<Criterion> criteria,
            List<Step> steps,
            List<Choice> team,
            List<Choice> sponsors,
            @Nullable Known known) {}

    /** A criterion of the hub, and how this application meets it. */
    public record Criterion(
            UUID id,
            String label,
            @Nullable String labelEn,
            @Nullable String answer,
            @Nullable String note) {}

    /** Something that was done, by whom. */
    public record Step(
            Instant happenedAt,
            String act,
            @Nullable String account,
            @Nullable String said) {}

    /** Somebody who can be chosen. */
    public record Choice(UUID id, String name) {}

    /** A person of the hub who has the applicant's address. */
    public record Known(String name, @Nullable LocalDate memberSince) {}

    static CandidatePage of(Candidate candidate, Around around, ReviewForm form) {
        return new CandidatePage(candidate, around, form, "", Map.of(), null, false);
    }

    /** The problem of a field of the act that was tried. */
    public @Nullable Refusal problem(String ofAct, String field) {
        return act.equals(ofAct) ? problems.get(field) : null;
    }

    /** What was typed for this act, or what it begins with. */
    public String typed(String ofAct, String typed, String otherwise) {
        return act.equals(ofAct) ? typed : otherwise;
    }

    public List<Label> kinds(Tr t) {
        return Label.of(MemberKinds.ALL, "membership.kind.", t);
    }

    public List<Label> reasons(Tr t) {
        return Label.of(ReviewRules.REASONS, "membership.refusal.", t);
    }

    public List<Label> sponsors() {
        return labels(around.sponsors());
    }

    public List<Label> team() {
        return labels(around.team());
    }

    private static List<Label> labels(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Label(choice.id().toString(), choice.name(), null))
                .toList();
    }

    public List<Label> answers(Tr t) {
        return Label.of(List.of("yes", "no", "unknown"), "membership.answer.", t);
    }
}
