package org.hortillon.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader sees when something is not there, not understood, or broken. Refused looks the same as absent. */
@Open
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** A page for people; a problem document (RFC 9457) for programs, under {@code /api/}. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = shown(request);
        if (path(request).startsWith("/api/")) {
            return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
        }
        return pages.show("site/error", new ErrorPage(status.value()), status);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    private static HttpStatus shown(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return status == null || status == HttpStatus.UNAUTHORIZED ? HttpStatus.NOT_FOUND : status;
    }
}
