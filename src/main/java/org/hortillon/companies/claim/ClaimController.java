package org.hortillon.companies.claim;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lets somebody who has signed in say that a company is theirs. Whoever has no record of their own opens one first. */
@For({Role.MEMBER, Role.MENTOR, Role.PARTNER, Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ClaimController {

    private static final String TEMPLATE = "companies/claim/form";
    private static final int LONGEST = 1000;

    private final Pages pages;
    private final Persons persons;
    private final Claims claims;

    ClaimController(Pages pages, Persons persons, Claims claims) {
        this.pages = pages;
        this.persons = persons;
        this.claims = claims;
    }

    @GetMapping("/entreprises/{key}/revendiquer")
    View form(@PathVariable String key, HttpServletRequest request) {
        var t = pages.tr(request);
        var person = persons.of(Viewer.current());
        if (person.isEmpty()) {
            return new RedirectView(t.href("/moi"));
        }
        var standing = claims.standing(person.get(), key).orElseThrow(ClaimController::absent);
        return standing.role() == null
                ? pages.show(TEMPLATE, new ClaimPage(standing, false, ""))
                : new RedirectView(t.href("/entreprises/" + key + "/modifier"));
    }

    @PostMapping("/entreprises/{key}/revendiquer")
    View ask(
            @PathVariable String key,
            @RequestParam(name = "role", defaultValue = "") String role,
            @RequestParam(name = "message", defaultValue = "") String words,
            HttpServletRequest request) {
        var person = persons.of(Viewer.current()).orElseThrow(ClaimController::absent);
        var standing = claims.standing(person, key).orElseThrow(ClaimController::absent);
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST || !Claims.ROLES.contains(role)) {
            return pages.show(TEMPLATE, new ClaimPage(standing, true, said), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (standing.role() == null) {
            claims.ask(person, standing.company(), role, said);
        }
        return new RedirectView(pages.tr(request).href("/moi/entreprises"));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
