package org.hortillon.people;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class PeopleController {

    private final Pages pages;
    private final People people;

    PeopleController(Pages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping("/equipe/personnes")
    View list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("people/list", people.list(words.strip(), page));
    }
}
