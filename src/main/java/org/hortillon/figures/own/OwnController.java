package org.hortillon.figures.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
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
class OwnController {

    private static final String LIST = "/equipe/chiffres";

    private final Pages pages;
    private final OwnEditing editing;

    OwnController(Pages pages, OwnEditing editing) {
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping(LIST)
    View list() {
        return pages.show("figures/own/list", editing.list());
    }

    /** First what is counted, for all other choices depend on it. */
    @GetMapping(LIST + "/nouveau")
    View fresh(@RequestParam(name = "fact", defaultValue = "") String fact) {
        return fact.isEmpty() ? pages.show("figures/own/facts", editing.list()) : form(editing.fresh(fact));
    }

    @PostMapping(LIST + "/nouveau")
    View create(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return written(editing.create(new OwnForm(fields), author()), request);
    }

    @GetMapping(LIST + "/{name}")
    View existing(@PathVariable String name) {
        return form(editing.existing(name));
    }

    @PostMapping(LIST + "/{name}")
    View change(@PathVariable String name, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return written(editing.change(name, new OwnForm(fields), author()), request);
    }

    private View form(Optional<OwnPage> page) {
        return pages.show("figures/own/form", page.orElseThrow(OwnController::absent));
    }

    private View written(Optional<OwnPage> outcome, HttpServletRequest request) {
        var page = outcome.orElseThrow(OwnController::absent);
        return page.problems().isEmpty()
                ? new RedirectView(
                        pages.tr(request).href(LIST + "/" + page.form().get("name")))
                : pages.show("figures/own/form", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String author() {
        return Viewer.current().name();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
