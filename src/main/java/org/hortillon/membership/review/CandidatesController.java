package org.hortillon.membership.review;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class CandidatesController {

    private final Pages pages;
    private final Candidates candidates;

    CandidatesController(Pages pages, Candidates candidates) {
        this.pages = pages;
        this.candidates = candidates;
    }

    @GetMapping("/equipe/candidatures")
    View list(
            @RequestParam(name = "etat", defaultValue = CandidatesPage.OPEN) String state,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show(
                "membership/review/list",
                candidates.page(state, words.strip(), Viewer.current().account(), page));
    }
}
