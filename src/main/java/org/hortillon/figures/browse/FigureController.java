package org.hortillon.figures.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class FigureController {

    private static final String YEAR = "(19|20)[0-9]{2}";
    private static final String NUMBER = "[0-9]{1,6}";

    private final Pages pages;
    private final Figures figures;
    private final Browsing browsing;

    FigureController(Pages pages, Figures figures, Browsing browsing) {
        this.pages = pages;
        this.figures = figures;
        this.browsing = browsing;
    }

    @GetMapping("/chiffres")
    View list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "annee", defaultValue = "") String year) {
        var chosen =
                year.matches(YEAR) ? Integer.parseInt(year) : browsing.years().getFirst();
        return pages.show("figures/browse/list", browsing.list(words, chosen, Viewer.current()));
    }

    @GetMapping("/chiffres/{name}")
    View figure(@PathVariable String name, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        var page = parameters.getOrDefault("page", "");
        var query = new FigureQuery(name, parameters).without("page");
        return switch (figures.evaluate(query, Viewer.current())) {
            case FigureRefused refusal -> refused(name, refusal);
            case FigureValue value ->
                pages.show(
                        "figures/browse/figure",
                        browsing.page(
                                value,
                                page.matches(NUMBER) ? Integer.parseInt(page) : 1,
                                Viewer.current(),
                                pages.tr(request)));
        };
    }

    /** The whole page, or only what goes into the panel when a script asks for that. */
    @GetMapping("/chiffres/{name}/preuve")
    View proof(
            @PathVariable String name,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader("Vary", "HX-Request");
        return switch (figures.evaluate(new FigureQuery(name, parameters), Viewer.current())) {
            case FigureRefused refusal -> refused(name, refusal);
            case FigureValue value -> {
                var template = request.getHeader("HX-Request") == null ? "proof" : "panel";
                yield pages.show("figures/browse/" + template, new ProofPage(browsing.definition(name), value));
            }
        };
    }

    @GetMapping("/methode")
    View method() {
        return pages.show("figures/browse/method", browsing.method());
    }

    private View refused(String name, FigureRefused refusal) {
        if (refusal.status() == HttpStatus.NOT_FOUND.value()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.show("figures/browse/refused", new RefusedPage(name, refusal), HttpStatus.BAD_REQUEST);
    }
}
