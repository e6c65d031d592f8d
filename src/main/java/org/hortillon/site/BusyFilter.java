package org.hortillon.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.ZoneOffset;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says so when so many ask at once that no connection to the database came free in time. Nothing was done then, so whoever asked may ask again. The
 * page needs no database, for there is none to be had: it is bare.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class BusyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BusyFilter.class);
    private static final String AGAIN_IN_SECONDS = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !noConnectionCame(e)) {
                throw e;
            }
            LOG.warn("No connection came free in time: {} is told to ask again.", request.getRequestURI());
            answer(request, response);
        }
    }

    private static boolean noConnectionCame(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        while (cause != null && !(cause instanceof SQLTransientConnectionException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page(language(request)).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Language language) {
        var t = new Tr(language, ZoneOffset.UTC);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
                <meta name="color-scheme" content="light dark"><title>%s · Hortillon</title></head>
                <body><main><h1>%2$s</h1><p>%s</p></main></body>
                </html>
                """.formatted(language.code(), t.get("site.error.503"), t.get("site.error.503.hint"));
    }

    private static Language language(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Language.EN.prefix() + "/") ? Language.EN : Language.FR;
    }
}
