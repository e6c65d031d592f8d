package org.hortillon.mentoring;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class LoadController {

    private final Pages pages;
    private final Loads loads;

    LoadController(Pages pages, Loads loads) {
        this.pages = pages;
        this.loads = loads;
    }

    @GetMapping("/equipe/mentorat")
    View table(MentorFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("mentoring/loads", loads.table(filter, page));
    }
}
