package org.hortillon.people.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the team reads before and after a merge. */
@Component
class Comparison {

    private final Subjects subjects;
    private final Merging merging;
    private final Merges merges;
    private final Changes changes;
    private final Proposals proposals;

    Comparison(Subjects subjects, Merging merging, Merges merges, Changes changes, Proposals proposals) {
        this.subjects = subjects;
        this.merging = merging;
        this.merges = merges;
        this.changes = changes;
        this.proposals = proposals;
    }

    /** Both records, and what merging them would do; nothing when one of them is not there. */
    Optional<ComparisonPage> compare(String keptKey, String goneKey) {
        var kept = subjects.byKey(keptKey);
        var gone = subjects.byKey(goneKey);
        if (kept.isEmpty() || gone.isEmpty()) {
            return Optional.empty();
        }
        var refusal = merging.refusal(keptKey, goneKey);
        var trial = refusal.isPresent() ? new Merging.Trial(List.of(), List.of()) : merging.attempt(keptKey, goneKey);
        return Optional.of(new ComparisonPage(
                kept.get(),
                gone.get(),
                refusal.orElse(null),
                ComparisonPage.both(
                        proposals.rows(kept.get().id()),
                        proposals.rows(gone.get().id())),
                Tally.of(trial.changes()),
                trial.effects()));
    }

    Optional<MergePage> page(UUID id) {
        return merges.find(id).map(merge -> page(merge, null, List.of()));
    }

    Optional<MergePage> refused(UUID id, Outcome.Refused refused) {
        var where = refused.where().stream().map(Link::table).distinct().toList();
        return merges.find(id).map(merge -> page(merge, refused.why(), where));
    }

    private MergePage page(Merge merge, @Nullable MergeRefusal refusal, List<String> where) {
        var lines = changes.of(merge.id());
        return new MergePage(
                merge, Tally.of(lines), merging.effects(merge.id()), MergePage.lines(merge, lines), refusal, where);
    }
}
