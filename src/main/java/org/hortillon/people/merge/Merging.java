package org.hortillon.people.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hortillon.access.Viewer;
import org.hortillon.people.MergeMeasure;
import org.hortillon.people.MergeMeasure.Effect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.json.JsonMapper;

/** Makes two records of one person one. */
@Component
@Transactional
class Merging {

    private final Subjects subjects;
    private final Merges merges;
    private final Movement movement;
    private final Changes changes;
    private final ObjectProvider<MergeMeasure> measures;
    private final JsonMapper json;

    Merging(
            Subjects subjects,
            Merges merges,
            Movement movement,
            Changes changes,
            ObjectProvider<MergeMeasure> measures,
            JsonMapper json) {
        this.subjects = subjects;
        this.merges = merges;
        this.movement = movement;
        this.changes = changes;
        this.measures = measures;
        this.json = json;
    }

    /** What a merge would change, found by doing it and taking it back. */
    record Trial(List<Change> changes, List<Effect> effects) {}

    public Outcome merge(String keptKey, String goneKey, String reason, Viewer by) {
        var kept = subjects.byKey(keptKey);
        var gone = subjects.byKey(goneKey);
        if (kept.isEmpty() || gone.isEmpty()) {
            return Outcome.Refused.because(MergeRefusal.ABSENT);
        }
        subjects.hold(kept.get().id(), gone.get().id());
        return refusal(keptKey, goneKey)
                .<Outcome>map(Outcome.Refused::because)
                .orElseGet(() -> new Outcome.Done(run(keptKey, goneKey, reason, by)));
    }

    /** As {@link #merge}, and nothing stays changed. The two must be there and not merged. */
    public Trial attempt(String keptKey, String goneKey) {
        try {
            var merge = run(keptKey, goneKey, "", Viewer.VISITOR);
            return new Trial(changes.of(merge), effects(merge));
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** Why these two cannot be merged, if so. */
    @Transactional(readOnly = true)
    public Optional<MergeRefusal> refusal(String keptKey, String goneKey) {
        var kept = subjects.byKey(keptKey);
        var gone = subjects.byKey(goneKey);
        if (kept.isEmpty() || gone.isEmpty()) {
            return Optional.of(MergeRefusal.ABSENT);
        }
        if (kept.get().id().equals(gone.get().id())) {
            return Optional.of(MergeRefusal.SAME);
        }
        return kept.get().merged() || gone.get().merged() ? Optional.of(MergeRefusal.MERGED) : Optional.empty();
    }

    private UUID run(String keptKey, String goneKey, String reason, Viewer by) {
        var kept = subjects.byKey(keptKey).orElseThrow();
        var gone = subjects.byKey(goneKey).orElseThrow();
        var readings = measures.orderedStream()
                .map(measure -> measure.before(kept.id(), gone.id()))
                .toList();
        var merge = merges.open(kept.id(), gone.id(), reason.strip(), by);
        movement.run(merge, kept, gone);
        merges.effects(
                merge,
                json.writeValueAsString(readings.stream()
                        .map(Supplier::get)
                        .flatMap(List::stream)
                        .toList()));
        return merge;
    }

    public List<Effect> effects(UUID merge) {
        return merges.find(merge)
                .map(found -> List.of(json.readValue(found.effects(), Effect[].class)))
                .orElse(List.of());
    }
}
