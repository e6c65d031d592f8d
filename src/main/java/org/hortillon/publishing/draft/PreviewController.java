package org.hortillon.publishing.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hortillon.access.For;
import org.hortillon.access.Open;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.reading.Blog;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A draft as its readers will have it. */
@Controller
class PreviewController {

    private final Pages pages;
    private final Drafts drafts;
    private final Previews previews;
    private final Articles articles;
    private final Blog blog;

    PreviewController(Pages pages, Drafts drafts, Previews previews, Articles articles, Blog blog) {
        this.pages = pages;
        this.drafts = drafts;
        this.previews = previews;
        this.articles = articles;
        this.blog = blog;
    }

    /** Who has the link reads what any visitor will; a link that has ended looks like none. */
    @Open
    @GetMapping("/apercu/{token}")
    View preview(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return show(previews.slug(token), request, response);
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping("/equipe/articles/{slug}/apercu")
    View ours(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        return show(Optional.of(slug), request, response);
    }

    private View show(Optional<String> slug, HttpServletRequest request, HttpServletResponse response) {
        var page = slug.flatMap(drafts::find)
                .map(draft -> articles.previewed(draft.slug(), draft.file(), draft.source()))
                .or(() -> slug.flatMap(articles::any))
                .map(full -> blog.preview(full, pages.tr(request), Viewer.VISITOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        return pages.show("publishing/draft/preview", page);
    }
}
