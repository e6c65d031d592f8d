package org.hortillon.site;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where the team starts its day. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TeamController {

    private final Pages pages;

    TeamController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/equipe")
    View team() {
        return pages.show("site/team", new TeamPage());
    }
}
