package org.hortillon.publishing.reading;

import java.nio.charset.StandardCharsets;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.links.BrokenLinks;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The team's list of articles, and each file byte for byte as it came. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class TeamArticlesController {

    private final Pages pages;
    private final Blog blog;
    private final Articles articles;
    private final BrokenLinks links;

    TeamArticlesController(Pages pages, Blog blog, Articles articles, BrokenLinks links) {
        this.pages = pages;
        this.blog = blog;
        this.articles = articles;
        this.links = links;
    }

    @GetMapping("/equipe/articles")
    View list() {
        return pages.show(
                "publishing/reading/team",
                new TeamArticles(blog.standings(Viewer.current()), links.all().broken()));
    }

    @GetMapping("/equipe/articles/{slug}.md")
    ResponseEntity<byte[]> source(@PathVariable String slug) {
        var source = articles.source(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition = ContentDisposition.attachment()
                .filename(slug + ".md", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/markdown;charset=UTF-8")
                .body(source);
    }
}
