package org.hortillon.publishing.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.seal.SealedValue;
import org.jspecify.annotations.Nullable;

/**
 * The footnote of a figure in an article: one for each question, however often the text asks it.
 *
 * @param number from 1, in the order of the text
 * @param published what was sealed, or null
 * @param redefined whether the definition is no longer the one by which it was published
 * @param path French path of its proof
 */
public record Note(int number, FigureValue value, @Nullable SealedValue published, boolean redefined, String path) {

    private static final String AS = "as";

    /** The notes of marks in the order of the text, by the questions that they answer. */
    static LinkedHashMap<FigureQuery, Note> of(List<Mark> marks, String article) {
        var notes = new LinkedHashMap<FigureQuery, Note>();
        for (var mark : marks) {
            mark.value()
                    .ifPresent(value -> notes.computeIfAbsent(value.query(), query -> {
                        var sealed = mark.sealed();
                        var path = sealed == null ? query.path() : article + "/preuves/" + sealed.number();
                        return new Note(
                                notes.size() + 1, value, mark.published().orElse(null), mark.redefined(), path);
                    }));
        }
        return notes;
    }

    public int version() {
        return published == null ? value.figure().version() : published.version();
    }

    /** The value as it was published, else as it is. */
    public String said(Tr t) {
        return published == null ? value.said(t) : published.said(t);
    }

    /** How many records it counts; nothing when that is not told. */
    public Optional<Long> rows() {
        return published == null
                ? Optional.ofNullable(value.rows())
                : Optional.of(published).filter(then -> !then.hidden()).map(then ->
                        (long) then.rows().count());
    }

    /** What it is called, what is chosen of it, how it is read, and its period. */
    public String title(Tr t) {
        var parts = Stream.concat(Stream.of(value.figure().label()), value.chosen().stream())
                .map(phrase -> phrase.in(t));
        var reading =
                Stream.ofNullable(value.query().parameters().get(AS)).map(as -> t.get("publishing.seal.as." + as));
        return Stream.of(parts, reading, Stream.of(value.period().label(t)))
                .flatMap(each -> each)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
