package org.hortillon.publishing.draft;

import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.links.BrokenLinks;
import org.hortillon.publishing.reading.Blog;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The team's list of articles: what is being prepared, and what readers have. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TeamArticlesController {

    private final Pages pages;
    private final Drafts drafts;
    private final Blog blog;
    private final BrokenLinks links;

    TeamArticlesController(Pages pages, Drafts drafts, Blog blog, BrokenLinks links) {
        this.pages = pages;
        this.drafts = drafts;
        this.blog = blog;
        this.links = links;
    }

    @GetMapping("/equipe/articles")
    View list() {
        var prepared = drafts.all().stream()
                .filter(draft -> draft.state() != Draft.State.PUBLISHED)
                .toList();
        return pages.show(
                "publishing/draft/team",
                new TeamArticles(blog.standings(Viewer.current()), links.all().broken(), prepared));
    }
}
