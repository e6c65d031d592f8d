package org.hortillon.events.series;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.PlanningLists;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class SeriesController {

    private static final String ALL = "/equipe/evenements/series";
    private static final String PATH = ALL + "/{key}";
    private static final int LONGEST = 2000;

    private final Pages pages;
    private final SeriesStore store;
    private final SeriesActs acts;
    private final PlanningLists lists;
    private final Clock clock;

    SeriesController(Pages pages, SeriesStore store, SeriesActs acts, PlanningLists lists, Clock clock) {
        this.pages = pages;
        this.store = store;
        this.acts = acts;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping(ALL)
    View all() {
        return pages.show("events/series/list", new SeriesList(store.all()));
    }

    @GetMapping(PATH)
    View series(
            @PathVariable String key,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "n", defaultValue = "") String count) {
        var series = find(key);
        var toCome = acts.toCome(key).size();
        var page = new SeriesPage(series, lists.ofSeries(key), toCome, clock.instant(), done, count);
        return pages.show("events/series/series", page);
    }

    @PostMapping(PATH + "/publier")
    View publish(@PathVariable String key, HttpServletRequest request) {
        acts.publish(find(key));
        return back(ALL + "/" + key + "?fait=series_published", request);
    }

    @GetMapping(PATH + "/annuler")
    View askCancel(@PathVariable String key) {
        var page = new SeriesCancelPage(
                find(key), Typed.of(Map.of()), acts.toCome(key).size(), acts.concerned(key));
        return pages.show("events/series/cancel", page);
    }

    @PostMapping(PATH + "/annuler")
    View cancel(
            @PathVariable String key,
            @RequestParam(name = "mot", defaultValue = "") String words,
            HttpServletRequest request) {
        var why = words.strip();
        acts.cancel(find(key), why.substring(0, Math.min(why.length(), LONGEST)));
        return back(ALL + "/" + key + "?fait=series_cancelled", request);
    }

    @PostMapping(PATH + "/supprimer")
    View delete(@PathVariable String key, HttpServletRequest request) {
        acts.delete(find(key));
        return back(
                store.find(key).isPresent()
                        ? ALL + "/" + key + "?fait=series_deleted"
                        : "/equipe/evenements?fait=series_deleted",
                request);
    }

    private Series find(String key) {
        return store.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View back(String path, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(path));
    }
}
