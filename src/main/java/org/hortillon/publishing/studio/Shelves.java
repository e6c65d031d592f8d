package org.hortillon.publishing.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hortillon.figures.Charts;
import org.hortillon.figures.DimensionValue;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Figures;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.check.TextPeriods;
import org.springframework.stereotype.Component;

/** Looks for figures to put into a text, and shows one as it would stand there. */
@Component
class Shelves {

    private static final int MOST = 30;
    private static final int FEW = 40;
    private static final List<String> TIMES = List.of("month", "quarter", "year");

    private final FigureSearch search;
    private final Figures figures;
    private final Charts charts;
    private final TextPeriods periods;

    Shelves(FigureSearch search, Figures figures, Charts charts, TextPeriods periods) {
        this.search = search;
        this.figures = figures;
        this.charts = charts;
        this.periods = periods;
    }

    Shelf of(Shelf.Asked asked, Desk.Asker asker) {
        var usual = Period.parse(asked.usual()).orElseGet(() -> periods.of(""));
        var wanted = new FigureSearch.Wanted(asked.words(), asked.value(), asked.period());
        if (asked.figure().isEmpty()) {
            return new Shelf(asked, values(asker.t()), search.find(wanted, MOST, usual, asker), null);
        }
        var preview = chosen(asked, usual, asker).map(found -> preview(found, asked, usual, asker));
        return new Shelf(asked, values(asker.t()), List.of(), preview.orElse(null));
    }

    private Optional<Found> chosen(Shelf.Asked asked, Period usual, Desk.Asker asker) {
        var query = FigureQuery.of(asked.figure());
        var colon = asked.value().indexOf(':');
        if (colon > 0) {
            query = query.with(asked.value().substring(0, colon), asked.value().substring(colon + 1));
        }
        if (Period.parse(asked.period()).isPresent()) {
            query = query.with("period", asked.period());
        }
        return search.asked(List.of(query), usual, asker).stream().findFirst();
    }

    private Shelf.Preview preview(Found found, Shelf.Asked asked, Period usual, Desk.Asker asker) {
        var groupings = new ArrayList<>(found.figure().dimensions());
        groupings.addAll(TIMES);
        var by = groupings.contains(asked.by()) ? asked.by() : groupings.getFirst();
        var query = found.query().with("by", by);
        var drawn = asked.type().matches("[a-z]{1,10}") ? query.with("type", asked.type()) : query;
        var t = asker.t();
        var divided = TIMES.contains(by) ? t.get("publishing.studio.by." + by) : t.getOr("figures.dimension." + by, by);
        var caption = t.get("publishing.studio.caption", found.label(t), divided.toLowerCase(Locale.ROOT));
        return new Shelf.Preview(
                found,
                by,
                asked.type(),
                groupings,
                charts.draw(drawn.during(usual.code()), caption, asker.viewer(), t),
                "![" + caption.replaceAll("[\\[\\]\\\\]", "\\\\$0") + "](chart:" + drawn.name() + drawn.queryString()
                        + ")");
    }

    /** Only of dimensions whose values a person can look through. */
    private List<Shelf.Value> values(Tr t) {
        return figures.dimensionValues().stream()
                .collect(Collectors.groupingBy(DimensionValue::dimension))
                .values()
                .stream()
                .filter(values -> values.size() <= FEW)
                .flatMap(List::stream)
                .map(value -> new Shelf.Value(
                        value.dimension() + ":" + value.key(),
                        t.getOr("figures.dimension." + value.dimension(), value.dimension()) + " : "
                                + value.label().in(t)))
                .sorted(Comparator.comparing(Shelf.Value::label))
                .toList();
    }
}
