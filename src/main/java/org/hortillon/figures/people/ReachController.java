package org.hortillon.figures.people;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ReachController {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private final Pages pages;
    private final Reach reach;
    private final Hubs hubs;

    ReachController(Pages pages, Reach reach, Hubs hubs) {
        this.pages = pages;
        this.reach = reach;
        this.hubs = hubs;
    }

    /** Without a year, or with one that is none, it is about the current one. */
    @GetMapping("/equipe/chiffres/personnes")
    View page(@RequestParam(name = "annee", defaultValue = "") String year) {
        return pages.show("figures/people/reach", reach.page(year(year)));
    }

    private int year(String text) {
        var year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        return year < EARLIEST || year > LATEST ? hubs.today().getYear() : year;
    }
}
