package org.hortillon.figures.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Catalogue;
import org.hortillon.figures.definition.Dimension;
import org.hortillon.figures.definition.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The values that dimensions have, with their labels, read by one statement. */
@Component
@Transactional(readOnly = true)
public class DimensionValues {

    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    DimensionValues(Catalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** Every value that has a label of its own; countries and values that are their own label are left out. */
    public List<DimensionValue> all() {
        return Stream.concat(fixed(), recorded()).toList();
    }

    private Stream<Dimension> dimensions() {
        return catalogue.facts().stream().flatMap(fact -> fact.dimensions().values().stream());
    }

    private Stream<DimensionValue> fixed() {
        return dimensions()
                .filter(dimension -> dimension.labels() instanceof Labels.Options)
                .distinct()
                .flatMap(dimension -> ((Labels.Options) dimension.labels())
                        .values().stream()
                                .map(key -> new DimensionValue(
                                        dimension.name(), key, Wording.value(dimension, key, null))));
    }

    private Stream<DimensionValue> recorded() {
        Map<String, String> views = new LinkedHashMap<>();
        dimensions().forEach(dimension -> {
            if (dimension.labels() instanceof Labels.FromView labels) {
                views.put(dimension.name(), labels.view());
            }
        });
        var sql = views.entrySet().stream()
                .map(view -> "select '%s' as dimension, key, label, label_en from %s"
                        .formatted(view.getKey(), view.getValue()))
                .collect(Collectors.joining("\nunion all\n"));
        return jdbc
                .sql(sql)
                .query((row, number) -> new DimensionValue(
                        row.getString("dimension"),
                        row.getString("key"),
                        phrase(row.getString("label"), row.getString("label_en"))))
                .list()
                .stream();
    }

    private static Phrase phrase(String label, @org.jspecify.annotations.Nullable String english) {
        return new Phrase(label, english == null || english.isBlank() ? label : english);
    }
}
