package org.hortillon.figures.browse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Charts;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.chart.Bars;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Definitions;
import org.hortillon.figures.evaluation.Wording;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages on figures show. */
@Component
@Transactional(readOnly = true)
class Browsing {

    private static final int YEARS_BACK = 4;
    private static final int ROWS = 25;

    private final Figures figures;
    private final Definitions definitions;
    private final Charts charts;
    private final Hubs hubs;

    Browsing(Figures figures, Definitions definitions, Charts charts, Hubs hubs) {
        this.figures = figures;
        this.definitions = definitions;
        this.charts = charts;
        this.hubs = hubs;
    }

    /** The current year and those before it. */
    public List<Integer> years() {
        var now = hubs.today().getYear();
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    public FigureList list(String words, int year, Viewer viewer) {
        var queries = figures.all().stream()
                .filter(figure -> tells(figure, words))
                .map(figure -> FigureQuery.of(figure.name()).with("period", String.valueOf(year)))
                .toList();
        var groups = new LinkedHashMap<String, List<FigureValue>>();
        for (var answer : figures.evaluate(queries, viewer)) {
            if (answer instanceof FigureValue value) {
                var name = value.figure().name();
                groups.computeIfAbsent(name.substring(0, name.indexOf('.')), _ -> new ArrayList<>())
                        .add(value);
            }
        }
        return new FigureList(
                words,
                String.valueOf(year),
                years(),
                groups.entrySet().stream()
                        .map(group -> new FigureList.Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private static boolean tells(Figure figure, String words) {
        var text = plain(String.join(
                " ",
                figure.name(),
                figure.label().fr(),
                figure.label().en(),
                figure.sentence().fr(),
                figure.sentence().en(),
                String.join(" ", figure.words())));
        for (var word : plain(words).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Accents and capitals make no difference. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    public MethodPage method() {
        return new MethodPage(definitions.all());
    }

    public Definition definition(String name) {
        return definitions.find(name).orElseThrow();
    }

    /** One figure at length, for a question that was answered with {@code value}. */
    public FigurePage page(FigureValue value, int page, Viewer viewer, Tr t) {
        var definition = definition(value.figure().name());
        var question = value.query().without("by");
        var total = value.rows() == null ? 0 : value.rows();
        var paging = new Paging(page, ROWS, total);
        var rows = figures.rows(question, viewer, paging.offset(), ROWS);
        var growth = figures.evaluate(question.with("as", "growth"), viewer) instanceof FigureValue change
                        && change.value() != null
                        && !question.parameters().containsKey("as")
                ? change
                : null;
        var names = rows.dimensions().stream().map(Wording::dimension).toList();
        return new FigurePage(
                definition,
                value,
                growth,
                lastYear(definition, value, viewer),
                years(),
                charts(definition, question, viewer, t),
                rows,
                paging,
                names);
    }

    private @Nullable LastYear lastYear(Definition definition, FigureValue value, Viewer viewer) {
        var question = value.query().without("by");
        var before = question.with("period", value.period().yearBefore().code());
        return !question.parameters().containsKey("as") && figures.evaluate(before, viewer) instanceof FigureValue found
                ? LastYear.of(value, found, hubs.today(), definition.changes())
                : null;
    }

    /** Over time, then by each dimension that the question leaves open. */
    private List<String> charts(Definition definition, FigureQuery question, Viewer viewer, Tr t) {
        var drawn = new ArrayList<String>();
        drawn.add(charts.draw(question.with("by", "month"), t.get("figures.page.months"), viewer, t));
        var years = years();
        var span = years.getLast() + "-01-01.." + years.getFirst() + "-12-31";
        drawn.add(charts.draw(
                question.with("period", span).with("by", "year").with("type", "bar"),
                t.get("figures.page.years"),
                viewer,
                t));
        for (var dimension : definition.dimensions()) {
            var by = question.with("by", dimension);
            if (!question.parameters().containsKey(dimension) && differs(by, viewer)) {
                var caption =
                        t.get("figures.page.by", Wording.dimension(dimension).in(t));
                drawn.add(charts.draw(dimension.equals("commune") ? by.with("type", "map") : by, caption, viewer, t));
            }
        }
        return drawn;
    }

    /** A hundred bars of one say less than the rows under them. */
    private boolean differs(FigureQuery by, Viewer viewer) {
        return !(figures.evaluate(by, viewer) instanceof FigureValue value)
                || value.groups().size() <= Bars.MOST
                || value.groups().stream().map(FigureGroup::value).distinct().count() > 1;
    }
}
