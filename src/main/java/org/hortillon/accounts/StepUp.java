package org.hortillon.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hortillon.access.SignIn;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever would be let in with a second factor is asked for it, where others are told that nothing is there. */
@Component
class StepUp implements HandlerInterceptor {

    private final SignIn signIn;
    private final Pages pages;

    StepUp(SignIn signIn, Pages pages) {
        this.signIn = signIn;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var needed = request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && signIn.standing()
                        .filter(standing -> standing.wouldOpen(method))
                        .isPresent();
        if (needed) {
            response.sendRedirect(pages.tr(request).href("/connexion/confirmation"));
        }
        return !needed;
    }
}
