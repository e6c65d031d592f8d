package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.MergedRows;
import org.hortillon.figures.Phrase;
import org.hortillon.publishing.seal.Drift.Difference;
import org.hortillon.publishing.seal.Drift.Kind;
import org.hortillon.publishing.seal.Drift.Moved;
import org.hortillon.publishing.seal.Drift.State;
import org.jspecify.annotations.Nullable;

/** Holds a sealed value against the same question today. */
final class Comparing {

    private static final int TIMED = 7;
    private static final int TIME_SHIFT = 16;

    private final Instant sealed;
    private final List<MergedRows> merged;
    private final Set<String> duplicates = new HashSet<>();
    private final Map<String, Moved> moved = new LinkedHashMap<>();

    /**
     * @param sealed when, by the database's own time
     * @param merged what merges of people did since
     */
    Comparing(Instant sealed, List<MergedRows> merged) {
        this.sealed = sealed;
        this.merged = merged;
    }

    /** @param existing ids of records that are still known, though no longer counted */
    Drift compare(SealedValue then, List<SealedRow> before, Answered today, Set<String> existing) {
        if (!(today.answer() instanceof FigureValue value)) {
            return Drift.without(State.UNANSWERED);
        }
        var old = byKey(before);
        var now = byKey(today.rows());
        old.forEach((key, row) -> take(row, now.get(key), existing));
        now.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                add(new Moved(came(row.id()), row, List.of()));
            }
        });
        var same = equal(then.value(), value.value()) && Objects.equals(then.absence(), absence(value));
        if (!same) {
            now.values().stream()
                    .filter(row -> wasMerged(MergedRows::united, row.id()))
                    .forEach(row -> add(new Moved(Kind.MERGED, row, List.of())));
        }
        return Drift.of(state(same), value.value(), value.unit(), List.copyOf(moved.values()), duplicates.size());
    }

    private State state(boolean same) {
        if (!same) {
            return State.MOVED;
        }
        return moved.isEmpty() ? State.STANDS : State.REWRITTEN;
    }

    private static @Nullable String absence(FigureValue value) {
        return value.absence() == null ? null : value.absence().code();
    }

    static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static Map<SealedRow.Key, SealedRow> byKey(Collection<SealedRow> rows) {
        var byKey = new LinkedHashMap<SealedRow.Key, SealedRow>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }

    private void take(SealedRow row, @Nullable SealedRow now, Set<String> existing) {
        if (now == null) {
            add(new Moved(went(row.id(), existing.contains(row.id())), row, List.of()));
            return;
        }
        var differences = differences(row, now);
        if (!differences.isEmpty()) {
            add(new Moved(Kind.CORRECTED, now, differences));
        }
    }

    private Kind went(String id, boolean exists) {
        if (wasMerged(exists ? MergedRows::mended : MergedRows::aside, id)) {
            return Kind.MERGED;
        }
        return exists ? Kind.CORRECTED : Kind.DELETED;
    }

    private Kind came(String id) {
        if (isLate(id)) {
            return Kind.LATE;
        }
        return wasMerged(MergedRows::mended, id) ? Kind.MERGED : Kind.CORRECTED;
    }

    private boolean wasMerged(Function<MergedRows, Map<String, String>> kind, String id) {
        var merges = merged.stream()
                .flatMap(each -> Stream.ofNullable(kind.apply(each).get(id)))
                .toList();
        duplicates.addAll(merges);
        return !merges.isEmpty();
    }

    /** A record is told once, though a share counts it and is compared with it; what says more is kept. */
    private void add(Moved each) {
        moved.merge(
                each.row().figure() + " " + each.row().id(),
                each,
                (one, other) ->
                        one.differences().isEmpty() && !other.differences().isEmpty() ? other : one);
    }

    /** Record ids carry the moment at which they were given; what has another kind of id counts as late. */
    private boolean isLate(String id) {
        var uuid = UUID.fromString(id);
        return uuid.version() != TIMED || uuid.getMostSignificantBits() >>> TIME_SHIFT >= sealed.toEpochMilli();
    }

    private static List<Difference> differences(SealedRow row, SealedRow now) {
        var differences = new ArrayList<Difference>();
        var then = row.content();
        var today = now.content();
        if (then == null || today == null) {
            return differences;
        }
        tell(differences, "date", Phrase.same(String.valueOf(row.on())), Phrase.same(String.valueOf(now.on())));
        tell(differences, "title", text(then.title()), text(today.title()));
        for (var name : both(then.dimensions(), today.dimensions())) {
            if (!Objects.equals(then.dimensions().get(name), today.dimensions().get(name))) {
                tell(differences, name, label(then, name), label(today, name));
            }
        }
        for (var name : both(then.measures(), today.measures())) {
            tell(differences, name, amount(then, name), amount(today, name));
        }
        return differences;
    }

    private static Set<String> both(Map<String, ?> one, Map<String, ?> other) {
        var names = new HashSet<String>(one.keySet());
        names.addAll(other.keySet());
        return new TreeSet<>(names);
    }

    private static void tell(List<Difference> differences, String name, Phrase before, Phrase after) {
        if (!before.equals(after)) {
            differences.add(new Difference(name, before, after));
        }
    }

    private static Phrase text(@Nullable String text) {
        return Phrase.same(text == null ? "—" : text);
    }

    private static Phrase label(SealedRow.Content content, String name) {
        var label = content.labels().get(name);
        return label == null ? text(content.dimensions().get(name)) : label;
    }

    private static Phrase amount(SealedRow.Content content, String name) {
        var amount = content.measures().get(name);
        return text(amount == null ? null : amount.toPlainString());
    }
}
