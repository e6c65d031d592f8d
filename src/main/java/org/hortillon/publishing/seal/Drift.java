package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.Units;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What was sealed against what the records give today.
 *
 * @param now the value today as anybody may hear it, or null
 * @param moved the records that are no longer what they were; of a kept drift the first of them
 * @param counts how many records there are of each kind
 */
public record Drift(State state, @Nullable BigDecimal now, String unit, List<Moved> moved, Map<Kind, Integer> counts) {

    /** How the two stand to each other. */
    public enum State {
        /** Same value, same records. */
        STANDS,
        /** Another value. */
        MOVED,
        /** The same value from other records. */
        REWRITTEN,
        /** The definition has another version: not compared. */
        REDEFINED,
        /** The question can no longer be asked. */
        UNANSWERED;

        static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }

        /** As it stands in message keys and in answers to programs. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What became of a record. */
    public enum Kind {
        DELETED,
        CORRECTED,
        LATE,
        /** It belongs to a person of whom there were two records. */
        MERGED;

        /** Whether it may be told to anybody even of records about people: it says nothing about a person. */
        boolean discreet() {
            return this == MERGED;
        }

        /** As it stands in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A record that is not what it was; {@code row} as it stands, or as it stood when it is gone. */
    public record Moved(Kind kind, SealedRow row, List<Difference> differences) {}

    /** What a record said, and what it says: {@code name} is a dimension, a measure, {@code date} or {@code title}. */
    public record Difference(String name, Phrase before, Phrase after) {}

    public Drift {
        moved = List.copyOf(moved);
        counts = Map.copyOf(counts);
    }

    /** @param duplicates to how many duplicates the merged records belong: each is told once, whatever hung on it */
    static Drift of(State state, @Nullable BigDecimal now, String unit, List<Moved> moved, int duplicates) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, (int)
                    moved.stream().filter(each -> each.kind() == kind).count());
        }
        counts.put(Kind.MERGED, duplicates);
        return new Drift(state, now, unit, moved, counts);
    }

    static Drift without(State state) {
        return of(state, null, "", List.of(), 0);
    }

    public boolean stands() {
        return state == State.STANDS;
    }

    public boolean moves() {
        return state == State.MOVED || state == State.REWRITTEN;
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many records are no longer what they were. */
    public int total() {
        var told = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(told, moved.size());
    }

    /** The kinds of which there are any. */
    public List<Kind> kinds() {
        return List.of(Kind.values()).stream().filter(kind -> count(kind) > 0).toList();
    }

    /** Those of them that may be told: of records about people visitors hear of merges alone. */
    public List<Kind> kinds(boolean all) {
        return kinds().stream().filter(kind -> all || kind.discreet()).toList();
    }

    public String said(Tr t) {
        return Units.said(now, unit, t);
    }
}
