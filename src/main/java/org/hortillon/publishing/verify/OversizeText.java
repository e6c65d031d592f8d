package org.hortillon.publishing.verify;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hortillon.publishing.TextChecks;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends whoever uploads far more than a text back to the form, which says so beside the field, before the file is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OversizeText extends OncePerRequestFilter {

    static final String REFUSED = "taille";

    /** A typed text, a file, and what stands around them in a form: less than this is read and told its own problem. */
    private static final long READ = 4L * TextChecks.LONGEST;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().endsWith(VerifierController.PATH)
                || request.getContentLengthLong() <= READ;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?refus=" + REFUSED);
    }
}
