package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.figures.FigureRow;
import org.hortillon.figures.Phrase;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a value.
 *
 * @param counted whether the value counts it; else the value is compared with it
 * @param figure whose row it is
 * @param on null for a record about a person, of which only the id is known here
 * @param content null for a record about a person
 */
public record SealedRow(
        boolean counted,
        String figure,
        String id,
        @Nullable LocalDate on,
        @Nullable Content content) {

    /**
     * A record as it stands.
     *
     * @param title the public label
     * @param path French path of its page
     * @param dimensions value of each dimension
     * @param labels the same in words
     */
    public record Content(
            @Nullable String title,
            @Nullable String path,
            Map<String, String> dimensions,
            Map<String, Phrase> labels,
            Map<String, BigDecimal> measures) {

        public Content {
            dimensions = Map.copyOf(dimensions);
            labels = Map.copyOf(labels);
            var plain = new LinkedHashMap<String, BigDecimal>();
            measures.forEach((name, amount) -> plain.put(name, amount.stripTrailingZeros()));
            measures = Map.copyOf(plain);
        }
    }

    /** By what it is the same record at another time. */
    record Key(boolean counted, String figure, String id) {}

    static SealedRow of(FigureRow row, boolean counted, boolean aboutPeople) {
        return aboutPeople
                ? new SealedRow(counted, row.figure(), row.id(), null, null)
                : new SealedRow(
                        counted,
                        row.figure(),
                        row.id(),
                        row.on(),
                        new Content(row.title(), row.path(), row.keys(), row.labels(), row.measures()));
    }

    Key key() {
        return new Key(counted, figure, id);
    }

    /** What it is called: its title, else its id. */
    public String name() {
        return content == null || content.title() == null ? id : content.title();
    }

    /** Its dimensions in words and its measures. */
    public String said(Tr t) {
        if (content == null) {
            return "";
        }
        var labels =
                content.labels().values().stream().map(label -> label.in(t)).sorted();
        var amounts = content.measures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(amount -> amount.getKey() + " " + t.number(amount.getValue()));
        return Stream.concat(labels, amounts).collect(Collectors.joining(", "));
    }

    /** French path of its page; empty when it has none. */
    public String address() {
        return content == null || content.path() == null ? "" : content.path();
    }
}
