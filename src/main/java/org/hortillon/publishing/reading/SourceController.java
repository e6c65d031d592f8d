package org.hortillon.publishing.reading;

import java.nio.charset.StandardCharsets;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.publishing.article.Articles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Each article as its file, byte for byte as it came. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class SourceController {

    private final Articles articles;

    SourceController(Articles articles) {
        this.articles = articles;
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
