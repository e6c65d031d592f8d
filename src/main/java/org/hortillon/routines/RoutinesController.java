package org.hortillon.routines;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows the team what is done by itself, when it was done, and when it is due. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class RoutinesController {

    static final String PATH = "/equipe/taches";

    private final Pages pages;
    private final PlannedRoutines routines;

    RoutinesController(Pages pages, PlannedRoutines routines) {
        this.pages = pages;
        this.routines = routines;
    }

    @GetMapping(PATH)
    View routines() {
        return pages.show("routines/list", new RoutinesPage(routines.all()));
    }
}
