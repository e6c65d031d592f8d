package org.hortillon.publishing.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.redirect.Redirects;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** Leads from an address that an article had to the one that it has, whatever of the article was asked for. */
@ControllerAdvice(basePackages = "org.hortillon.publishing")
class MovedArticles {

    private static final String BLOG = "/blog/";

    private final Redirects redirects;
    private final Articles articles;
    private final Hubs hubs;
    private final Pages pages;

    MovedArticles(Redirects redirects, Articles articles, Hubs hubs, Pages pages) {
        this.redirects = redirects;
        this.articles = articles;
        this.hubs = hubs;
        this.pages = pages;
    }

    /** Asked only when something is not there. Browsers ask again each time: an article may get its old name back. */
    @ExceptionHandler
    ResponseEntity<Void> moved(ErrorResponseException absent, HttpServletRequest request) {
        if (absent.getStatusCode() != HttpStatus.NOT_FOUND) {
            throw absent;
        }
        return address(request)
                .map(address -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(address))
                        .cacheControl(CacheControl.noCache())
                        .<Void>build())
                .orElseThrow(() -> absent);
    }

    private Optional<String> address(HttpServletRequest request) {
        var path = request.getRequestURI();
        var old = slug(request);
        if (old.isEmpty() || !path.startsWith(BLOG + old)) {
            return Optional.empty();
        }
        var query = request.getQueryString();
        var rest = path.substring(BLOG.length() + old.length()) + (query == null ? "" : "?" + query);
        return redirects
                .find(old)
                .filter(slug -> articles.find(slug, hubs.today()).isPresent())
                .map(slug -> pages.tr(request).href(BLOG + slug + rest));
    }

    private static String slug(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("slug") instanceof String slug
                ? slug
                : "";
    }
}
