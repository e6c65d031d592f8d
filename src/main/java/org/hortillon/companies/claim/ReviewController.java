package org.hortillon.companies.claim;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.companies.edit.Edits;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What people of companies ask of the team: to be known as such, and to change what their pages say. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class ReviewController {

    private static final String PATH = "/equipe/entreprises";
    private static final int LONGEST = 500;

    private final Pages pages;
    private final Claims claims;
    private final Edits edits;

    ReviewController(Pages pages, Claims claims, Edits edits) {
        this.pages = pages;
        this.claims = claims;
        this.edits = edits;
    }

    @GetMapping(PATH)
    View list() {
        return pages.show("companies/claim/review", new ReviewPage(claims.open(), edits.open()));
    }

    /** A refusal has a reason; without one nothing is decided. */
    @PostMapping(PATH + "/demandes")
    View decideClaim(
            @RequestParam("demande") UUID claim,
            @RequestParam("faire") String act,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            HttpServletRequest request) {
        if (act.equals("accepter")) {
            claims.accept(claim);
        } else if (isReason(reason)) {
            claims.refuse(claim, reason.strip());
        } else {
            return back(request, "?refus=motif");
        }
        return back(request, "?fait=oui");
    }

    @PostMapping(PATH + "/modifications")
    View decideEdit(
            @RequestParam("modification") UUID edit,
            @RequestParam("faire") String act,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            HttpServletRequest request) {
        if (act.equals("accepter")) {
            edits.accept(edit);
        } else if (isReason(reason)) {
            edits.refuse(edit, reason.strip());
        } else {
            return back(request, "?refus=motif");
        }
        return back(request, "?fait=oui");
    }

    private static boolean isReason(String reason) {
        return !reason.isBlank() && reason.length() <= LONGEST;
    }

    private View back(HttpServletRequest request, String query) {
        return new RedirectView(pages.tr(request).href(PATH + query));
    }
}
