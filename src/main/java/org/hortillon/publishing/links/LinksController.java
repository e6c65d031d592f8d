package org.hortillon.publishing.links;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where the team sees which links do not arrive. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class LinksController {

    static final String PATH = "/equipe/articles/liens";

    private final Pages pages;
    private final BrokenLinks links;

    LinksController(Pages pages, BrokenLinks links) {
        this.pages = pages;
        this.links = links;
    }

    @GetMapping(PATH)
    View links() {
        return pages.show("publishing/links/links", links.all());
    }
}
