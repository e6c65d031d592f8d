package org.hortillon.publishing.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An article that is out, byte for byte as its author wrote it. */
@Open
@Controller
class MarkdownController {

    private static final MediaType MARKDOWN = MediaType.valueOf("text/markdown;charset=UTF-8");

    private final Articles articles;
    private final Hubs hubs;

    MarkdownController(Articles articles, Hubs hubs) {
        this.articles = articles;
        this.hubs = hubs;
    }

    @GetMapping("/blog/{slug}.md")
    ResponseEntity<byte[]> source(@PathVariable String slug, HttpServletRequest request) {
        var full =
                articles.find(slug, hubs.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = Pages.origin(request)
                + full.article().language().prefix()
                + full.article().path();
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .lastModified(full.modifiedAt(hubs.current().zone()))
                .header("Link", "<" + page + ">; rel=\"canonical\"")
                .body(full.source());
    }
}
