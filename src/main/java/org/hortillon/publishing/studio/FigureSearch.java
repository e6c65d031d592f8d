package org.hortillon.publishing.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureNames;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.Period;
import org.hortillon.publishing.binding.Lookup;
import org.springframework.stereotype.Component;

/** Finds figures by their names, labels and the ways of calling them; words that name a sector or a company choose it. */
@Component
class FigureSearch {

    private final Figures figures;

    FigureSearch(Figures figures) {
        this.figures = figures;
    }

    /**
     * What is looked for.
     *
     * @param value {@code dimension:key}, or empty
     * @param period a period of its own, or empty
     */
    record Wanted(String words, String value, String period) {}

    private record Named(DimensionValue value, Lookup.Names names) {

        static Named of(DimensionValue value) {
            return new Named(
                    value,
                    Lookup.Names.of(List.of(value.label().fr(), value.label().en(), value.key())));
        }
    }

    private record Match(FigureQuery query, double rank) {}

    /** The best {@code most} of them, with what they give during {@code usual} unless another period is wanted. */
    List<Found> find(Wanted wanted, int most, Period usual, Desk.Asker asker) {
        var values = figures.dimensionValues().stream().map(Named::of).toList();
        var period = periodOf(wanted);
        var lookup = new Lookup(withoutPeriod(wanted.words()));
        var matches = new ArrayList<Match>();
        for (var names : figures.names()) {
            match(names, lookup, values)
                    .flatMap(match -> chosen(match, names.figure(), wanted.value()))
                    .map(match ->
                            period.isEmpty() ? match : new Match(match.query().with("period", period), match.rank()))
                    .ifPresent(matches::add);
        }
        var best = matches.stream()
                .sorted(Comparator.comparingDouble(Match::rank).reversed())
                .limit(most)
                .map(Match::query)
                .toList();
        return asked(best, usual, asker);
    }

    /** The {@code most} figures whose labels fit best. */
    List<Found> nearest(ToDoubleFunction<Figure> fit, int most, Period usual, Desk.Asker asker) {
        var best = figures.all().stream()
                .filter(figure -> fit.applyAsDouble(figure) > 0)
                .sorted(Comparator.comparingDouble(fit).reversed())
                .limit(most)
                .map(figure -> FigureQuery.of(figure.name()))
                .toList();
        return asked(best, usual, asker);
    }

    List<Found> asked(List<FigureQuery> queries, Period usual, Desk.Asker asker) {
        var answers = figures.evaluate(
                queries.stream().map(query -> query.during(usual.code())).toList(), asker.viewer());
        var found = new ArrayList<Found>();
        for (var i = 0; i < queries.size(); i++) {
            if (answers.get(i) instanceof FigureValue value) {
                found.add(new Found(value.figure(), queries.get(i), value));
            }
        }
        return found;
    }

    private static Optional<Match> match(FigureNames names, Lookup lookup, Collection<Named> values) {
        var figure = names.figure();
        var called = new ArrayList<>(List.of(figure.label().fr(), figure.label().en(), figure.name()));
        names.words().values().forEach(called::addAll);
        var left = lookup.without(Lookup.Names.of(called));
        var query = FigureQuery.of(figure.name());
        var labelled = lookup.without(figure.label().fr(), figure.label().en());
        var rank = lookup.size() - left.size() + lookup.size() - labelled.size();
        if (left.isEmpty()) {
            return Optional.of(new Match(query, rank));
        }
        return values.stream()
                .filter(named -> figure.dimensions().contains(named.value().dimension()))
                .filter(named -> left.without(named.names()).isEmpty())
                .map(Named::value)
                .min(Comparator.comparingInt(
                                (DimensionValue value) -> figure.dimensions().indexOf(value.dimension()))
                        .thenComparingInt(value -> value.label().fr().length()))
                .map(value -> new Match(query.with(value.dimension(), value.key()), rank));
    }

    private static Optional<Match> chosen(Match match, Figure figure, String value) {
        var colon = value.indexOf(':');
        if (colon < 1) {
            return Optional.of(match);
        }
        var dimension = value.substring(0, colon);
        return figure.dimensions().contains(dimension)
                ? Optional.of(new Match(match.query().with(dimension, value.substring(colon + 1)), match.rank()))
                : Optional.empty();
    }

    private static String periodOf(Wanted wanted) {
        if (Period.parse(wanted.period()).isPresent()) {
            return wanted.period();
        }
        return List.of(wanted.words().split("\\s+", -1)).stream()
                .filter(word -> Period.parse(word).isPresent())
                .findFirst()
                .orElse("");
    }

    private static String withoutPeriod(String words) {
        return String.join(
                " ",
                List.of(words.split("\\s+", -1)).stream()
                        .filter(word -> Period.parse(word).isEmpty())
                        .toList());
    }
}
