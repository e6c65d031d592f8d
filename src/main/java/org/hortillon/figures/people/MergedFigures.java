package org.hortillon.figures.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.people.MergeMeasure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads every figure of the years in which either record occurs, before a merge and after it. */
@Component
@Transactional
class MergedFigures implements MergeMeasure {

    private static final Viewer EVERYTHING = new Viewer(null, null, "", Set.of(Role.TEAM));
    private static final int MOST_YEARS = 4;

    private final Figures figures;
    private final Reach reach;
    private final Hubs hubs;

    MergedFigures(Figures figures, Reach reach, Hubs hubs) {
        this.figures = figures;
        this.reach = reach;
        this.hubs = hubs;
    }

    private record Reading(String label, String labelEn, String period, String value) {}

    @Override
    public Supplier<List<Effect>> before(UUID kept, UUID gone) {
        var years = Stream.concat(Stream.of(hubs.today().getYear()), reach.years(kept, gone).stream())
                .distinct()
                .limit(MOST_YEARS)
                .toList();
        var before = read(years);
        return () -> moved(before, read(years));
    }

    private List<Reading> read(List<Integer> years) {
        var readings = new ArrayList<Reading>();
        for (var year : years) {
            var people = String.valueOf(reach.people(year));
            readings.add(new Reading(said(Language.FR), said(Language.EN), String.valueOf(year), people));
        }
        var queries = figures.all().stream()
                .flatMap(figure ->
                        years.stream().map(year -> FigureQuery.of(figure.name()).with("period", String.valueOf(year))))
                .toList();
        figures.evaluate(queries, EVERYTHING).forEach(answer -> {
            if (answer instanceof FigureValue value) {
                var label = value.figure().label();
                readings.add(new Reading(label.fr(), label.en(), value.period().code(), plain(value)));
            }
        });
        return readings;
    }

    private String said(Language language) {
        return new Tr(language, hubs.current().zone()).get("figures.reach");
    }

    private static String plain(FigureValue value) {
        return value.known().map(number -> number.toPlainString()).orElse("–");
    }

    private static List<Effect> moved(List<Reading> before, List<Reading> after) {
        var effects = new ArrayList<Effect>();
        for (var i = 0; i < before.size(); i++) {
            var then = before.get(i);
            var now = after.get(i);
            if (!Objects.equals(then.value(), now.value())) {
                effects.add(new Effect(then.label(), then.labelEn(), then.period(), then.value(), now.value()));
            }
        }
        return effects;
    }
}
