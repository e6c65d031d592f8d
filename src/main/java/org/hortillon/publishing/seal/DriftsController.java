package org.hortillon.publishing.seal;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where the team sees what has moved since articles were sealed, and has it compared again. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class DriftsController {

    static final String PATH = "/equipe/derives";

    private final Pages pages;
    private final Proofs proofs;
    private final DriftWatch watch;

    DriftsController(Pages pages, Proofs proofs, DriftWatch watch) {
        this.pages = pages;
        this.proofs = proofs;
        this.watch = watch;
    }

    @GetMapping(PATH)
    View drifts() {
        return pages.show("publishing/seal/drifts", proofs.drifts());
    }

    @PostMapping(PATH)
    String compare(HttpServletRequest request) {
        watch.run();
        return "redirect:" + pages.tr(request).href(PATH);
    }
}
