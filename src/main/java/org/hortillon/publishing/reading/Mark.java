package org.hortillon.publishing.reading;

import java.util.Optional;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.seal.SealedClaim;
import org.hortillon.publishing.seal.SealedValue;
import org.hortillon.publishing.statement.Agreement;
import org.hortillon.publishing.statement.StatementReader;
import org.jspecify.annotations.Nullable;

/**
 * A number of an article that is a question to the records.
 *
 * @param words of the link
 * @param query with its period named
 * @param answer what the records give, or why they cannot
 * @param sealed what was published for the same question, or null
 * @param agreement whether the words agree with what was published, or with the records where nothing is sealed;
 *     {@code UNREADABLE} when there is no value to compare
 */
record Mark(
        String words,
        FigureQuery query,
        FigureAnswer answer,
        @Nullable SealedClaim sealed,
        Agreement agreement) {

    static Mark of(
            String words, FigureQuery query, FigureAnswer answer, @Nullable SealedClaim sealed, Language language) {
        var published = sealed == null ? null : sealed.figure();
        var agreement = value(answer)
                .flatMap(value -> Optional.ofNullable(published)
                        .map(SealedValue::value)
                        .or(value::known)
                        .map(actual -> Agreement.of(StatementReader.read(words, language), actual, value.unit())))
                .orElse(Agreement.UNREADABLE);
        return new Mark(words, query, answer, sealed, agreement);
    }

    /** Whether the question could be understood at all. */
    boolean isAnswered() {
        return answer instanceof FigureValue;
    }

    Optional<FigureValue> value() {
        return value(answer);
    }

    /** Whether the definition is no longer the one by which it was published. */
    boolean redefined() {
        return published()
                .flatMap(then -> value().map(now -> now.figure().version() != then.version()))
                .orElse(false);
    }

    /** Whether the records give another value than was published. */
    boolean drifted() {
        var then = published().map(SealedValue::value);
        var now = value().flatMap(FigureValue::known);
        return !redefined() && then.isPresent() && now.isPresent() && then.get().compareTo(now.get()) != 0;
    }

    Optional<SealedValue> published() {
        return Optional.ofNullable(sealed).map(SealedClaim::figure);
    }

    private static Optional<FigureValue> value(FigureAnswer answer) {
        return answer instanceof FigureValue value ? Optional.of(value) : Optional.empty();
    }
}
