package org.hortillon.people.merge;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Which records may be one person. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class DuplicatesController {

    private static final String PATH = "/equipe/personnes/doublons";

    private final Pages pages;
    private final Proposals proposals;
    private final Subjects subjects;

    DuplicatesController(Pages pages, Proposals proposals, Subjects subjects) {
        this.pages = pages;
        this.proposals = proposals;
        this.subjects = subjects;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show("people/merge/duplicates", new DuplicatesPage(proposals.all()));
    }

    /** They are two people, and are not proposed again. */
    @PostMapping(PATH)
    View distinguish(@RequestParam("une") String one, @RequestParam("autre") String other) {
        var first = subjects.byKey(one).orElseThrow(DuplicatesController::absent);
        var second = subjects.byKey(other).orElseThrow(DuplicatesController::absent);
        if (!first.id().equals(second.id())) {
            proposals.distinguish(first.id(), second.id(), Viewer.current());
        }
        return new RedirectView(PATH, true);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
