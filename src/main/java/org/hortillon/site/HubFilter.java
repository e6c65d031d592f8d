package org.hortillon.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the hub by the request's host name and the language by the address ({@code /en/…} is English); all that
 * follows is done in that hub's name. An unknown host gets a bare 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HubFilter extends OncePerRequestFilter {

    static final String LANGUAGE = HubFilter.class.getName() + ".language";
    private static final String NO_HUB = "No hub lives under this host name. / Aucun écosystème à cette adresse.\n";

    private final Hubs hubs;

    HubFilter(Hubs hubs) {
        this.hubs = hubs;
    }

    /** Error pages belong to a hub too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var hub = hubs.byHost(request.getServerName());
        if (hub.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(NO_HUB.getBytes(StandardCharsets.UTF_8));
            return;
        }
        try {
            HubScope.call(hub.get().id(), () -> {
                chain.doFilter(inItsLanguage(request), response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** An error page speaks the language of the address that failed, not that of its own. */
    private static HttpServletRequest inItsLanguage(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(LANGUAGE) instanceof Language) {
            return request;
        }
        var path = request.getRequestURI();
        var english = path.equals(Language.EN.prefix()) || path.startsWith(Language.EN.prefix() + "/");
        request.setAttribute(LANGUAGE, english ? Language.EN : Language.FR);
        return english ? new Unprefixed(request) : request;
    }

    /** The request as the handlers know it: the same in every language. */
    private static final class Unprefixed extends HttpServletRequestWrapper {

        private final String path;

        Unprefixed(HttpServletRequest request) {
            super(request);
            var rest = request.getRequestURI().substring(Language.EN.prefix().length());
            this.path = rest.isEmpty() ? "/" : rest;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            var start = url.indexOf("/", "https://".length());
            return url.replace(start, url.length(), path);
        }
    }
}
