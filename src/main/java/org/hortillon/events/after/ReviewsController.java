package org.hortillon.events.after;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The team reads what those who came thought. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ReviewsController {

    private final Pages pages;
    private final Agenda agenda;
    private final Reviews reviews;

    ReviewsController(Pages pages, Agenda agenda, Reviews reviews) {
        this.pages = pages;
        this.agenda = agenda;
        this.reviews = reviews;
    }

    @GetMapping("/equipe/evenements/{key}/avis")
    View results(@PathVariable String key) {
        return agenda.findForTeam(key)
                .map(event -> pages.show("events/after/results", new ReviewsPage(event, reviews.results(key))))
                .orElseThrow(OwnDayController::absent);
    }
}
