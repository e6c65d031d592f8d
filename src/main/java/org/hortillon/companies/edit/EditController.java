package org.hortillon.companies.edit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Founders and managers propose what their company's page should say. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class EditController {

    private static final String TEMPLATE = "companies/edit/form";

    private final Pages pages;
    private final Persons persons;
    private final CompanyEditors editors;
    private final Edits edits;

    EditController(Pages pages, Persons persons, CompanyEditors editors, Edits edits) {
        this.pages = pages;
        this.persons = persons;
        this.editors = editors;
        this.edits = edits;
    }

    @GetMapping("/entreprises/{key}/modifier")
    View form(@PathVariable String key) {
        var company = company(key);
        var waiting = edits.waiting(company.id());
        var form = waiting.orElseGet(() -> edits.now(company.id()));
        return pages.show(TEMPLATE, new EditPage(company, form, waiting.isPresent(), ""));
    }

    @PostMapping("/entreprises/{key}/modifier")
    View propose(@PathVariable String key, EditForm form, HttpServletRequest request) {
        var company = company(key);
        var problem = EditRules.problem(form, edits.now(company.id()));
        if (problem.isPresent()) {
            return pages.show(
                    TEMPLATE, new EditPage(company, form, false, problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        edits.propose(self(), company.id(), form);
        return new RedirectView(pages.tr(request).href("/moi/entreprises?fait=proposition"));
    }

    private Edits.Own company(String key) {
        return editors.of(self(), key).orElseThrow(EditController::absent);
    }

    private UUID self() {
        return persons.of(Viewer.current()).orElseThrow(EditController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
