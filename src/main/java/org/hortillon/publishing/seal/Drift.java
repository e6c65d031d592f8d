package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.util.List;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.Units;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What was sealed against what the records give today.
 *
 * @param now the value today as anybody may hear it, or null
 * @param moved the records that are no longer what they were
 */
public record Drift(State state, @Nullable BigDecimal now, String unit, List<Moved> moved) {

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

        /** As it stands in message keys and in answers to programs. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What became of a record. */
    public enum Kind {
        DELETED,
        CORRECTED,
        LATE;

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
    }

    static Drift without(State state) {
        return new Drift(state, null, "", List.of());
    }

    public boolean stands() {
        return state == State.STANDS;
    }

    public boolean moves() {
        return state == State.MOVED || state == State.REWRITTEN;
    }

    public int count(Kind kind) {
        return (int) moved.stream().filter(each -> each.kind() == kind).count();
    }

    /** The kinds of which there are any. */
    public List<Kind> kinds() {
        return List.of(Kind.values()).stream().filter(kind -> count(kind) > 0).toList();
    }

    public String said(Tr t) {
        return Units.said(now, unit, t);
    }
}
