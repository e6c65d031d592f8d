package org.hortillon.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hortillon.kernel.HubScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers visitors from {@link PageCache}. Whoever has a session, what is not a plain page, and what must not be stored passes by. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageCacheFilter extends OncePerRequestFilter {

    /** These say something about one answer, not about the page. */
    private static final Set<String> NOT_KEPT =
            Set.of("content-length", "transfer-encoding", "date", "vary", "etag", "cache-control");

    /** Pages, feeds, and the list of all pages. */
    private static final List<String> KEPT = List.of(
            "text/html", "application/rss+xml", "application/atom+xml", "application/feed+json", "application/xml");

    private static final int LONGEST_QUERY = 512;

    private final PageCache cache;
    private final String sessionCookie;
    private final boolean off;

    PageCacheFilter(
            PageCache cache,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie,
            @Value("${hortillon.page-cache:true}") boolean on) {
        this.cache = cache;
        this.sessionCookie = sessionCookie;
        this.off = !on;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return off
                || !"GET".equals(request.getMethod())
                || request.getRequestURI().startsWith("/equipe")
                || request.getRequestURI().startsWith("/connexion")
                || (query != null && query.length() > LONGEST_QUERY)
                || hasSession(request);
    }

    private boolean hasSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null && List.of(cookies).stream().map(Cookie::getName).anyMatch(sessionCookie::equals);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = cache.key(HubScope.current().orElseThrow(), address(request));
        var kept = cache.get(key).or(() -> cache.awaited(key));
        if (kept.isPresent()) {
            kept.get().send(request, response);
            return;
        }
        try {
            draw(key, request, response, chain);
        } finally {
            cache.drawn(key);
        }
    }

    private void draw(PageCache.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recording = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, recording);
        if (!keepable(recording)) {
            recording.copyBodyToResponse();
            return;
        }
        var page = CachedPage.of(headers(recording), recording.getContentAsByteArray());
        cache.put(key, page);
        response.reset();
        page.send(request, response);
    }

    /** All that the drawing of a page may depend on, besides the records. */
    private static String address(HttpServletRequest request) {
        return String.join(
                " ",
                request.getScheme(),
                request.getHeader(HttpHeaders.HOST),
                String.valueOf(request.getAttribute(HubFilter.LANGUAGE)),
                String.valueOf(request.getHeader("HX-Request")),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()));
    }

    private static boolean keepable(ContentCachingResponseWrapper response) {
        var type = response.getContentType();
        return response.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && KEPT.stream().anyMatch(type::startsWith)
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && !String.valueOf(response.getHeader(HttpHeaders.CACHE_CONTROL))
                        .contains("no-store")
                && !response.isCommitted();
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var name : response.getHeaderNames()) {
            if (!NOT_KEPT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        var type = String.valueOf(response.getContentType());
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(type.startsWith("text/html") ? "text/html;charset=UTF-8" : type));
        return headers;
    }
}
