package org.hortillon.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** What was promised, by what became of it and by when it is due, with where each target stands. */
public record CommitmentsPage(LocalDate today, List<Commitment> commitments, Map<String, Standing> standings) {

    static final List<String> STATES = List.of("open", "late", "kept", "dropped");

    /** The states that there are, open ones first. */
    public List<String> states() {
        return STATES.stream().filter(state -> count(state) > 0).toList();
    }

    public long count(String state) {
        return commitments.stream().filter(each -> each.state().equals(state)).count();
    }

    /** The commitments of one state under the words by which their due date is said, the next first. */
    public Map<String, List<Commitment>> byDue(String state, Tr t) {
        var groups = new LinkedHashMap<String, List<Commitment>>();
        commitments.stream()
                .filter(each -> each.state().equals(state))
                .forEach(each -> groups.computeIfAbsent(each.due().said(t), due -> new ArrayList<>())
                        .add(each));
        return groups;
    }

    public @Nullable Standing standing(Commitment commitment) {
        return standings.get(commitment.key());
    }
}
