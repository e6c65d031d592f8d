package org.hortillon.imports.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hortillon.imports.Limits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever uploads too much back to the form, which says so beside the field. The container would refuse it as
 * well, but before anybody can say why: the form's token is part of what it does not read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OversizeFilter extends OncePerRequestFilter {

    static final String REFUSED = "taille";

    /** What stands around the files in a form. */
    private static final long AROUND = 256L << 10;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().endsWith(ImportController.PATH)
                || request.getContentLengthLong() <= Limits.UPLOAD_BYTES + AROUND;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?refus=" + REFUSED);
    }
}
