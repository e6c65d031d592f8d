package org.hortillon.membership.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class CriteriaController {

    private static final String PATH = "/equipe/candidatures/criteres";
    private static final String TEMPLATE = "membership/review/criteriapage";

    private final Pages pages;
    private final Criteria criteria;

    CriteriaController(Pages pages, Criteria criteria) {
        this.pages = pages;
        this.criteria = criteria;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show(TEMPLATE, new CriteriaPage(criteria.all(), CriterionForm.blank(), Map.of()));
    }

    @PostMapping(PATH)
    View add(CriterionForm form, HttpServletRequest request) {
        if (!form.fits()) {
            return wrong(form);
        }
        criteria.add(form);
        return new RedirectView(pages.tr(request).href(PATH));
    }

    @PostMapping(PATH + "/{key}")
    View change(@PathVariable String key, CriterionForm form, HttpServletRequest request) {
        if (!form.fits()) {
            return wrong(form);
        }
        if (!criteria.change(key, form)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new RedirectView(pages.tr(request).href(PATH));
    }

    private View wrong(CriterionForm form) {
        var problem = form.label().isEmpty() ? ReviewRules.Problem.NO_TEXT : ReviewRules.Problem.TOO_LONG;
        return pages.show(
                TEMPLATE,
                new CriteriaPage(criteria.all(), form, Map.of("libelle", problem)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
