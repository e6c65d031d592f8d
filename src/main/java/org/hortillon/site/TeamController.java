package org.hortillon.site;

import jakarta.servlet.http.HttpServletRequest;
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
    private final TeamTasks tasks;

    TeamController(Pages pages, TeamTasks tasks) {
        this.pages = pages;
        this.tasks = tasks;
    }

    @GetMapping("/equipe")
    View team(HttpServletRequest request) {
        return pages.show("site/team", new TeamPage(tasks.waiting(pages.tr(request))));
    }
}
