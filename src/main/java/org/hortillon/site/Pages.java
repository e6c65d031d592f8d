package org.hortillon.site;

import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Draws pages: a template takes two parameters, {@code Frame frame} and a record of its own named {@code page}. */
@Component
public class Pages {

    private final TemplateEngine templates;
    private final Navigation navigation;
    private final Hubs hubs;
    private final List<Mentions> mentions;

    Pages(TemplateEngine templates, Navigation navigation, Hubs hubs, List<Mentions> mentions) {
        this.templates = templates;
        this.navigation = navigation;
        this.hubs = hubs;
        this.mentions = mentions;
    }

    /** The page drawn by {@code src/main/jte/<template>.jte} from {@code page}. */
    public View show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    /** As {@link #show(String, Object)}, under another status. */
    public View show(String template, Object page, HttpStatus status) {
        return new JteView(templates, template, page, status, this::frame);
    }

    private Frame frame(HttpServletRequest request) {
        var hub = hubs.current();
        var query = request.getDispatcherType() == DispatcherType.ERROR ? null : request.getQueryString();
        return new Frame(
                hub,
                Viewer.current(),
                new Tr(language(request), hub.zone()),
                navigation,
                request.getRequestURI(),
                query == null ? "" : query,
                origin(request),
                new RequestCsrf(request),
                mentions);
    }

    /** How to speak to the one who made {@code request}. */
    public Tr tr(HttpServletRequest request) {
        return new Tr(language(request), hubs.current().zone());
    }

    private static Language language(HttpServletRequest request) {
        return request.getAttribute(HubFilter.LANGUAGE) instanceof Language language ? language : Language.FR;
    }

    /** Scheme, host and port under which {@code request} reached this hub, as in {@code https://amiens.example}. */
    public static String origin(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.indexOf("/", "https://".length()));
    }

    private record RequestCsrf(HttpServletRequest request) implements Frame.Csrf {

        @Override
        public String parameter() {
            return token(request).getParameterName();
        }

        @Override
        public String token() {
            return token(request).getToken();
        }

        private static CsrfToken token(HttpServletRequest request) {
            return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        }
    }
}
