package org.hortillon.publishing.seal;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where the team seals and amends. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class SealController {

    private static final int LONGEST = 500;

    private final Pages pages;
    private final Articles articles;
    private final Seals seals;
    private final Sealing sealing;
    private final Hubs hubs;

    SealController(Pages pages, Articles articles, Seals seals, Sealing sealing, Hubs hubs) {
        this.pages = pages;
        this.articles = articles;
        this.seals = seals;
        this.sealing = sealing;
        this.hubs = hubs;
    }

    @GetMapping("/equipe/articles/{slug}/sceau")
    View form(@PathVariable String slug) {
        return pages.show("publishing/seal/form", page(slug, "", ""));
    }

    @PostMapping("/equipe/articles/{slug}/sceau")
    View seal(
            @PathVariable String slug,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletRequest request) {
        var problem = problem(slug, reason.strip());
        if (!problem.isEmpty()) {
            return pages.show("publishing/seal/form", page(slug, reason, problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sealing.seal(slug, reason, Viewer.current())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new RedirectView(pages.tr(request).href("/blog/" + slug + "/preuves"));
    }

    /** An amendment says why; the first seal need not. */
    private String problem(String slug, String reason) {
        if (reason.length() > LONGEST) {
            return "publishing.seal.reason.long";
        }
        return reason.isEmpty() && !seals.versions(slug).isEmpty() ? "publishing.seal.reason.missing" : "";
    }

    private SealPage page(String slug, String reason, String problem) {
        var article =
                articles.find(slug, hubs.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new SealPage(article.article(), seals.versions(slug), reason, problem);
    }
}
