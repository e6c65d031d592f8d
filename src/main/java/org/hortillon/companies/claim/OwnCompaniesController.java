package org.hortillon.companies.claim;

import java.util.List;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.companies.edit.Edits;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The companies of whoever has signed in. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class OwnCompaniesController {

    private final Pages pages;
    private final Persons persons;
    private final Claims claims;
    private final Edits edits;

    OwnCompaniesController(Pages pages, Persons persons, Claims claims, Edits edits) {
        this.pages = pages;
        this.persons = persons;
        this.claims = claims;
        this.edits = edits;
    }

    @GetMapping("/moi/entreprises")
    View own() {
        var page = persons.of(Viewer.current())
                .map(person -> new OwnPage(edits.companiesOf(person), claims.of(person), edits.of(person)))
                .orElseGet(() -> new OwnPage(List.of(), List.of(), List.of()));
        return pages.show("companies/claim/own", page);
    }
}
