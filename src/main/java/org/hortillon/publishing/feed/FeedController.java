package org.hortillon.publishing.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.hortillon.publishing.article.Filter;
import org.hortillon.site.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the feeds, whole or of one category or tag. */
@Open
@Controller
class FeedController {

    private final Feeds feeds;
    private final Pages pages;

    FeedController(Feeds feeds, Pages pages) {
        this.feeds = feeds;
        this.pages = pages;
    }

    @GetMapping("/blog/flux.rss")
    ResponseEntity<byte[]> rss(
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "mot", defaultValue = "") String tag,
            HttpServletRequest request) {
        return feed(Format.RSS, new Filter(category, tag), request);
    }

    @GetMapping("/blog/flux.atom")
    ResponseEntity<byte[]> atom(
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "mot", defaultValue = "") String tag,
            HttpServletRequest request) {
        return feed(Format.ATOM, new Filter(category, tag), request);
    }

    @GetMapping("/blog/flux.json")
    ResponseEntity<byte[]> json(
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "mot", defaultValue = "") String tag,
            HttpServletRequest request) {
        return feed(Format.JSON, new Filter(category, tag), request);
    }

    private ResponseEntity<byte[]> feed(Format format, Filter filter, HttpServletRequest request) {
        var feed = feeds.read(new Feeds.Wish(filter, format, pages.tr(request), Pages.origin(request)));
        return ResponseEntity.ok()
                .contentType(format.type())
                .lastModified(feed.updated())
                .body(format.write(feed).getBytes(StandardCharsets.UTF_8));
    }
}
