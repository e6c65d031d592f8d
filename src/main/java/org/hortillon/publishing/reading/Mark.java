package org.hortillon.publishing.reading;

import java.util.Optional;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.statement.Agreement;
import org.hortillon.publishing.statement.StatementReader;

/**
 * A number of an article that is a question to the records.
 *
 * @param words of the link
 * @param query with its period named
 * @param answer what the records give, or why they cannot
 * @param agreement whether words and records agree; {@code UNREADABLE} when there is no value to compare
 */
record Mark(String words, FigureQuery query, FigureAnswer answer, Agreement agreement) {

    static Mark of(String words, FigureQuery query, FigureAnswer answer, Language language) {
        var agreement = value(answer)
                .flatMap(value -> value.known()
                        .map(actual -> Agreement.of(StatementReader.read(words, language), actual, value.unit())))
                .orElse(Agreement.UNREADABLE);
        return new Mark(words, query, answer, agreement);
    }

    /** Whether the question could be understood at all. */
    boolean isAnswered() {
        return answer instanceof FigureValue;
    }

    Optional<FigureValue> value() {
        return value(answer);
    }

    private static Optional<FigureValue> value(FigureAnswer answer) {
        return answer instanceof FigureValue value ? Optional.of(value) : Optional.empty();
    }
}
