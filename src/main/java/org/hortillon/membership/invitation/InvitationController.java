package org.hortillon.membership.invitation;

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

/** For whoever holds the link of an invitation. */
@Open
@Controller
class InvitationController {

    private final Pages pages;
    private final Invitations invitations;

    InvitationController(Pages pages, Invitations invitations) {
        this.pages = pages;
        this.invitations = invitations;
    }

    @GetMapping("/rejoindre/invitation/{token}")
    View page(@PathVariable String token) {
        var page = invitations.page(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.show("membership/invitation/invited", page);
    }

    /** Whoever declines is forgotten, so there is nothing to lead back to. */
    @PostMapping("/rejoindre/invitation/{token}/refus")
    View decline(@PathVariable String token, HttpServletRequest request) {
        if (!invitations.decline(token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.show("membership/invitation/declined", new DeclinedPage());
    }
}
