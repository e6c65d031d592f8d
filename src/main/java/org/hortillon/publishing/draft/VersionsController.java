package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
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

/** The history of a draft. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class VersionsController {

    private static final String PATH = "/equipe/articles/{slug}/versions";

    private final Pages pages;
    private final Drafts drafts;
    private final Writing writing;

    VersionsController(Pages pages, Drafts drafts, Writing writing) {
        this.pages = pages;
        this.drafts = drafts;
        this.writing = writing;
    }

    /** Without numbers: what the last saving changed. */
    @GetMapping(PATH)
    View show(
            @PathVariable String slug,
            @RequestParam(name = "de", defaultValue = "0") int from,
            @RequestParam(name = "a", defaultValue = "0") int to) {
        var draft = drafts.find(slug).orElseThrow(VersionsController::absent);
        var revisions = drafts.revisions(draft);
        var newer = to > 0 ? to : draft.head();
        var older = from > 0 ? from : before(revisions, newer);
        var lines = Differences.between(text(draft, older), text(draft, newer));
        return pages.show("publishing/draft/versions", new VersionsPage(draft, revisions, older, newer, lines));
    }

    @PostMapping(PATH)
    View restore(
            @PathVariable String slug,
            @RequestParam(name = "number", defaultValue = "0") int number,
            HttpServletRequest request) {
        if (!writing.restore(slug, number, Viewer.current())) {
            throw absent();
        }
        return new RedirectView(pages.tr(request).href("/equipe/articles/" + slug + "/studio"));
    }

    private static int before(List<Revision> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> revision.basedOn() == null ? number : revision.basedOn())
                .orElse(number);
    }

    private String text(Draft draft, int number) {
        return drafts.source(draft, number)
                .map(source -> new String(source, StandardCharsets.UTF_8))
                .orElseThrow(VersionsController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
