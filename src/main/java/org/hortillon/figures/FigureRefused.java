package org.hortillon.figures;

import java.util.List;
import java.util.Locale;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;

/**
 * Why a question has no answer.
 *
 * @param subject the word that was not understood
 * @param exists what could have stood in its place
 */
public record FigureRefused(Reason reason, String subject, List<String> exists) implements FigureAnswer, Refusal {

    /** What was wrong with the question. */
    public enum Reason {
        /** No figure has this name. */
        UNKNOWN_FIGURE,
        /** The figure takes no such parameter. */
        UNKNOWN_PARAMETER,
        /** The figure cannot be grouped by this. */
        UNKNOWN_GROUPING,
        /** The dimension has no such value. */
        UNKNOWN_VALUE,
        /** Neither {@code share} nor {@code growth}. */
        UNKNOWN_READING,
        /** Not a period. */
        MALFORMED_PERIOD,
        /** More than one period, or one parameter twice. */
        SAID_TWICE
    }

    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    public FigureRefused {
        exists = List.copyOf(exists);
    }

    @Override
    public String code() {
        return "figures.refused." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The HTTP status of this refusal. */
    public int status() {
        return reason == Reason.UNKNOWN_FIGURE ? NOT_FOUND : BAD_REQUEST;
    }

    /** What is wrong, in a sentence. */
    public String sentence(Tr t) {
        return t.get(code(), subject);
    }
}
