package org.hortillon.figures.browse;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** The year in figures, on the home page. */
@Component
class FigureHome implements HomeSection {

    private static final int ORDER = 10;
    private static final List<String> SHOWN = List.of(
            "companies.created",
            "programmes.accompanied",
            "talent.hires",
            "events.held",
            "events.attendances",
            "coworking.desks.opened",
            "mentoring.mentors",
            "membership.members");

    private final Figures figures;
    private final Hubs hubs;
    private final TemplateEngine templates;

    FigureHome(Figures figures, Hubs hubs, TemplateEngine templates) {
        this.figures = figures;
        this.hubs = hubs;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** What is not nought, as the public may see it: the home page is the same for all. */
    @Override
    public Optional<Content> draw(Tr t) {
        var year = String.valueOf(hubs.today().getYear());
        var queries = SHOWN.stream()
                .map(name -> FigureQuery.of(name).with("period", year))
                .toList();
        var values = figures.evaluate(queries, Viewer.VISITOR).stream()
                .filter(FigureValue.class::isInstance)
                .map(FigureValue.class::cast)
                .filter(value ->
                        value.known().filter(known -> known.signum() > 0).isPresent())
                .toList();
        var parameters = Map.<String, Object>of("t", t, "values", values, "year", year);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("figures/browse/home.jte", parameters, output));
    }
}
