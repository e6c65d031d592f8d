package org.hortillon.figures.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureNames;
import org.hortillon.figures.Phrase;
import org.hortillon.kernel.Language;

/**
 * What a figure counts.
 *
 * @param since the day from which this version is used
 * @param fact the rows it counts; of a ratio, the rows of what is divided
 * @param where which of the rows
 * @param alike dimensions and measures on which all rows must agree for a value to exist
 * @param words by language: how prose calls it
 * @param changes its versions, oldest first
 * @param own whether the hub's team made it
 */
public record Definition(
        String name,
        int version,
        LocalDate since,
        Texts texts,
        Fact fact,
        Aggregation aggregation,
        List<Condition> where,
        Unit unit,
        List<String> alike,
        int scale,
        PeriodRule rule,
        Map<Language, List<String>> words,
        List<Change> changes,
        boolean own) {

    /**
     * What a definition says of itself to people.
     *
     * @param owner who answers for it
     */
    public record Texts(Phrase owner, Phrase label, Phrase sentence, Phrase method) {}

    public Definition {
        where = List.copyOf(where);
        alike = List.copyOf(alike);
        words = Map.copyOf(words);
        changes = List.copyOf(changes);
    }

    /** The module to whose records it belongs: what stands before the first point. */
    public String module() {
        return name.substring(0, name.indexOf('.'));
    }

    /** By what it can be filtered and grouped; of a ratio, by what both its parts know. */
    public List<String> dimensions() {
        if (aggregation instanceof Aggregation.Ratio ratio) {
            var shared = ratio.to().dimensions();
            return ratio.of().dimensions().stream().filter(shared::contains).toList();
        }
        return List.copyOf(fact.dimensions().keySet());
    }

    public Dimension dimension(String dimension) {
        return java.util.Objects.requireNonNull(fact.dimensions().get(dimension));
    }

    /** Whether its value could tell something about a person. */
    public boolean aboutPeople() {
        return aggregation instanceof Aggregation.Ratio ratio
                ? ratio.of().aboutPeople() || ratio.to().aboutPeople()
                : fact.aboutPeople();
    }

    /** How prose may speak of it. */
    public FigureNames names() {
        var limits = where.stream()
                .filter(Condition.Bound.class::isInstance)
                .map(Condition.Bound.class::cast)
                .map(bound -> new FigureNames.Limit(
                        bound.measure().unit(), bound.side().name().toLowerCase(java.util.Locale.ROOT), bound.limit()))
                .toList();
        return new FigureNames(figure(), words, aggregation.isAdditive(), limits);
    }

    /** What other modules may know of it. */
    public Figure figure() {
        var said = words.getOrDefault(Language.FR, List.of()).stream();
        var all = java.util.stream.Stream.concat(said, words.getOrDefault(Language.EN, List.of()).stream());
        return new Figure(
                name, version, texts.label(), texts.sentence(), unit.name(), scale, dimensions(), all.toList(), own);
    }
}
