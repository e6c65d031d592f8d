package org.hortillon.publishing.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.Filter;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class BlogController {

    private final Pages pages;
    private final Blog blog;

    BlogController(Pages pages, Blog blog) {
        this.pages = pages;
        this.blog = blog;
    }

    @GetMapping("/blog")
    View list(
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "mot", defaultValue = "") String tag,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("publishing/reading/list", blog.list(new Filter(category, tag), page));
    }

    @GetMapping("/blog/{slug}")
    View article(@PathVariable String slug, HttpServletRequest request) {
        var page = blog.read(slug, pages.tr(request), Viewer.current())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("publishing/reading/article", page);
    }
}
