package org.hortillon.site.about;

import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The pages that say what this site is. */
@Open
@Controller
class AboutController {

    private static final AboutPage PAGE = new AboutPage();

    private final Pages pages;

    AboutController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/a-propos")
    View about() {
        return pages.show("site/about/about", PAGE);
    }

    @GetMapping("/accessibilite")
    View accessibility() {
        return pages.show("site/about/accessibility", PAGE);
    }

    @GetMapping("/donnees")
    View data() {
        return pages.show("site/about/data", PAGE);
    }
}
