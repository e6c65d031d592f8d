package org.hortillon.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hortillon.access.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
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
    Object error(HttpServletRequest request, HttpServletResponse response) {
        if (path(request).startsWith("/api/")) {
            return ResponseEntity.of(ProblemDetail.forStatus(status(request))).build();
        }
        var status = shown(request);
        if (status == HttpStatus.NOT_FOUND) {
            response.setHeader(HttpHeaders.ALLOW, null);
        }
        return pages.show("site/error", new ErrorPage(status.value()), status);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    /** To people, an address that exists for another verb only is not there: who may not come in learns nothing from it. */
    private static HttpStatus shown(HttpServletRequest request) {
        var status = status(request);
        return status == HttpStatus.METHOD_NOT_ALLOWED ? HttpStatus.NOT_FOUND : status;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        return status == null || status == HttpStatus.UNAUTHORIZED ? HttpStatus.NOT_FOUND : status;
    }
}
