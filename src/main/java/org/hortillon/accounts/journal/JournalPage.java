package org.hortillon.accounts.journal;

import java.util.Comparator;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;

/**
 * A page of the journal.
 *
 * @param people those who did something, by their accounts
 * @param acts those that were noted
 */
public record JournalPage(
        JournalFilter filter, List<JournalLine> lines, Paging paging, List<Label> people, List<String> acts) {

    /** The acts to choose from, as they are called, in order. */
    public List<Label> actLabels(Tr t) {
        return acts.stream()
                .map(act -> new Label(act, JournalLine.done(t, act), null))
                .sorted(Comparator.comparing(Label::label))
                .toList();
    }
}
