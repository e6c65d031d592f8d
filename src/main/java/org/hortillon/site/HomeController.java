package org.hortillon.site;

import org.hortillon.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door. */
@Open
@Controller
class HomeController {

    private final Pages pages;
    private final HomeSections sections;

    HomeController(Pages pages, HomeSections sections) {
        this.pages = pages;
        this.sections = sections;
    }

    @GetMapping("/")
    View home(jakarta.servlet.http.HttpServletRequest request) {
        return pages.show("site/home", new HomePage(sections.draw(pages.tr(request))));
    }
}
