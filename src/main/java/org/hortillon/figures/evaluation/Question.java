package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.figures.Absence;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Period;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Labels;
import org.hortillon.figures.evaluation.Grouping.Grain;
import org.jspecify.annotations.Nullable;

/** A question that was understood: all that must be asked for it at once, and the answer made of what comes back. */
final class Question {

    private static final int PERCENT_SCALE = 1;
    private final Selection selection;
    private final Context context;
    private final Plain plain;
    private final Comparison comparison;
    private final @Nullable Plain apart;
    private final Map<String, Ask.Name> names = new LinkedHashMap<>();

    Question(Selection selection, Context context) {
        this.selection = selection;
        this.context = context;
        this.plain = new Plain(selection, context);
        this.comparison = Comparison.of(selection, context);
        var dimension = selection.definition().unit().apart();
        this.apart = dimension == null || selection.by() != null
                ? null
                : new Plain(selection.by(new Grouping.ByDimension(dimension)), context);
        selection.filters().forEach((name, value) -> {
            var chosen = selection.definition().dimension(name);
            var inRecords = chosen.labels() instanceof Labels.FromView || chosen.labels() instanceof Labels.AsIs;
            if (inRecords && !value.equals(FigureGroup.UNSAID)) {
                names.put(name, new Ask.Name(selection.definition().fact(), chosen, value));
            }
        });
    }

    List<Ask> asks() {
        var asks = new ArrayList<>(plain.asks());
        asks.addAll(comparison.asks());
        if (apart != null) {
            asks.addAll(apart.asks());
        }
        asks.addAll(names.values());
        return asks;
    }

    /** A name that the question chose and the records do not know. */
    Optional<Ask.Name> unknown(Map<Ask, List<Cell>> answers) {
        return names.values().stream()
                .filter(name -> answers.getOrDefault(name, List.of()).isEmpty())
                .findFirst();
    }

    FigureValue answer(Map<Ask, List<Cell>> answers) {
        var whole = comparison.whole(plain.whole(answers), answers);
        var offered = apart != null && whole.absence() == Absence.NOT_ALIKE;
        var parts = offered && apart != null ? apart.parts(answers) : comparison.parts(plain.parts(answers), answers);
        var by = offered ? new Grouping.ByDimension(String.valueOf(apartBy())) : selection.by();
        return new FigureValue(
                selection.definition().figure(),
                selection.query(),
                selection.period(),
                rounded(whole.value()),
                whole.unit(),
                whole.rows(),
                whole.absence(),
                context.now(),
                chosen(answers),
                by == null ? List.of() : groups(by, parts));
    }

    private @Nullable String apartBy() {
        return selection.definition().unit().apart();
    }

    private List<FigureGroup> groups(Grouping by, Map<String, Part> parts) {
        var groups = new ArrayList<FigureGroup>();
        parts.forEach((key, part) -> groups.add(new FigureGroup(
                key, label(by, key, part), rounded(part.value()), part.unit(), part.rows(), part.absence())));
        if (by instanceof Grouping.ByDimension) {
            groups.sort(GroupOrder.LARGEST_FIRST);
        }
        return groups;
    }

    private Phrase label(Grouping by, String key, Part part) {
        return switch (by) {
            case Grain _ -> Wording.period(Period.parse(key).orElseThrow());
            case Grouping.ByDimension dimension ->
                Wording.value(selection.definition().dimension(dimension.name()), key, part.label());
        };
    }

    private List<Phrase> chosen(Map<Ask, List<Cell>> answers) {
        var chosen = new ArrayList<Phrase>();
        selection.filters().forEach((name, value) -> {
            var asked = names.get(name);
            var found = asked == null ? List.<Cell>of() : answers.getOrDefault(asked, List.of());
            var label = found.isEmpty() ? null : found.getFirst().label();
            chosen.add(Wording.value(selection.definition().dimension(name), value, label));
        });
        return chosen;
    }

    /** Shares, growth and averages are rounded; counts and sums are exact. */
    private @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var definition = selection.definition();
        var isExact = selection.reading() == Reading.VALUE
                && !(definition.aggregation() instanceof Aggregation.Average)
                && !(definition.aggregation() instanceof Aggregation.Ratio);
        var scale = selection.reading() == Reading.VALUE ? definition.scale() : PERCENT_SCALE;
        var rounded = isExact ? value : value.setScale(scale, RoundingMode.HALF_UP);
        var bare = rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
