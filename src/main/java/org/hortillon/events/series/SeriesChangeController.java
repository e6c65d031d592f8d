package org.hortillon.events.series;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.ClockRules;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.venue.Venues;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Changes all events of a series that are to come: what becomes of each is shown before. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class SeriesChangeController {

    private static final String PATH = "/equipe/evenements/series/{key}/modifier";

    private final Pages pages;
    private final SeriesStore store;
    private final SeriesActs acts;
    private final Venues venues;

    SeriesChangeController(Pages pages, SeriesStore store, SeriesActs acts, Venues venues) {
        this.pages = pages;
        this.store = store;
        this.acts = acts;
        this.venues = venues;
    }

    @GetMapping(PATH)
    View form(@PathVariable String key) {
        return pages.show("events/series/change", page(find(key), Typed.of(Map.of()), List.of()));
    }

    @PostMapping(PATH)
    View change(@PathVariable String key, HttpServletRequest request) {
        var series = find(key);
        var typed = Typed.sent(request.getParameterMap());
        var change = SeriesChange.read(typed, venues.find(typed.get("lieu")).orElse(null));
        var steps = typed.isGood() ? acts.steps(key, change) : List.<SeriesStep>of();
        var zone = pages.tr(request).zone();
        for (var step : steps) {
            if (!step.draft().hours().endsLocal().isAfter(step.draft().hours().startsLocal())) {
                typed.refuse("fin", Mistake.ENDS_TOO_EARLY);
            }
            if (ClockRules.isSkipped(step.draft().hours().startsLocal(), zone)) {
                typed.refuse("debut", Mistake.SKIPPED);
            }
        }
        if (!typed.isGood()) {
            return pages.show("events/series/change", page(series, typed, List.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!typed.ticked("prevenir")) {
            return pages.show("events/series/confirm", page(series, typed, steps));
        }
        acts.change(series, change, typed.get("mot"));
        return new RedirectView(pages.tr(request).href("/equipe/evenements/series/" + key + "?fait=series_changed"));
    }

    private SeriesChangePage page(Series series, Typed typed, List<SeriesStep> steps) {
        return new SeriesChangePage(
                series, typed, venues.offered(), acts.toCome(series.key()).size(), steps);
    }

    private Series find(String key) {
        return store.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
