package org.hortillon.membership.dues;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TermsController {

    private static final String PATH = "/equipe/cotisations/reglages";
    private static final String TEMPLATE = "membership/dues/terms";

    private final Pages pages;
    private final TermsStore terms;

    TermsController(Pages pages, TermsStore terms) {
        this.pages = pages;
        this.terms = terms;
    }

    @GetMapping(PATH)
    View form() {
        var kept = terms.find();
        return pages.show(
                TEMPLATE, new TermsPage(TermsForm.of(kept.orElseGet(Terms::usual)), Map.of(), kept.isPresent()));
    }

    @PostMapping(PATH)
    View keep(TermsForm form, HttpServletRequest request) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.show(TEMPLATE, new TermsPage(form, problems, true), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        terms.keep(form.terms());
        return new RedirectView(pages.tr(request).href("/equipe/cotisations"));
    }
}
