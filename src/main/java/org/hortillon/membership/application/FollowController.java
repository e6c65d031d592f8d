package org.hortillon.membership.application;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** For whoever holds the link of a mail. */
@Open
@Controller
class FollowController {

    private final Pages pages;
    private final Follow follow;

    FollowController(Pages pages, Follow follow) {
        this.pages = pages;
        this.follow = follow;
    }

    @GetMapping("/rejoindre/suivi/{token}")
    View page(@PathVariable String token) {
        var page = follow.page(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("membership/application/follow", page);
    }

    /** Whatever became of it meanwhile, the page tells. */
    @PostMapping("/rejoindre/suivi/{token}/retrait")
    RedirectView withdraw(@PathVariable String token, HttpServletRequest request) {
        if (follow.page(token).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        follow.withdraw(token);
        return new RedirectView(pages.tr(request).href(ApplicationLinks.PAGE + token));
    }
}
