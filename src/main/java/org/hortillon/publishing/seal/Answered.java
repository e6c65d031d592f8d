package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Phrase;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.seal.SealedValue.Basis;
import org.jspecify.annotations.Nullable;

/** What the records give for a question, as anybody may hear it, with the records themselves. */
record Answered(FigureAnswer answer, boolean aboutPeople, boolean compares, List<SealedRow> rows) {

    /** Nothing when the question cannot be asked. */
    @Nullable SealedValue sealed() {
        return switch (answer) {
            case FigureRefused _ -> null;
            case FigureValue value ->
                new SealedValue(
                        value.figure().version(),
                        label(value),
                        value.query(),
                        value.value(),
                        value.unit(),
                        value.absence() == null ? null : value.absence().code(),
                        aboutPeople,
                        basis(true),
                        compares ? basis(false) : null,
                        value.asOf());
        };
    }

    /** What it is called, with what is chosen of it. */
    private static Phrase label(FigureValue value) {
        return new Phrase(label(value, Language.FR), label(value, Language.EN));
    }

    private static String label(FigureValue value, Language language) {
        return Stream.concat(Stream.of(value.figure().label()), value.chosen().stream())
                .map(phrase -> phrase.in(language))
                .collect(Collectors.joining(", "));
    }

    private Basis basis(boolean counted) {
        var ids = rows.stream()
                .filter(row -> row.counted() == counted)
                .map(SealedRow::id)
                .toList();
        return new Basis(ids.size(), Hashes.ofIds(ids));
    }

    /** Whether the records give this value. */
    boolean gives(@Nullable BigDecimal then) {
        return answer instanceof FigureValue now && Comparing.equal(then, now.value());
    }

    /** Whether the same question gave the same a moment later. */
    boolean agrees(FigureAnswer later) {
        if (answer instanceof FigureValue one && later instanceof FigureValue other) {
            return Comparing.equal(one.value(), other.value()) && Objects.equals(one.rows(), other.rows());
        }
        return answer.equals(later);
    }
}
