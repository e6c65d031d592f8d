package org.hortillon.messages.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class InboxController {

    private final Pages pages;
    private final Inbox inbox;

    InboxController(Pages pages, Inbox inbox) {
        this.pages = pages;
        this.inbox = inbox;
    }

    @GetMapping("/equipe/messages")
    View list(
            @RequestParam(name = "etat", defaultValue = InboxPage.OPEN) String state,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("messages/inbox/list", inbox.page(state, account(), page));
    }

    @PostMapping("/equipe/messages/{id}/attribution")
    String assign(@PathVariable UUID id, HttpServletRequest request) {
        inbox.assign(id, account());
        return back(request, InboxPage.MINE);
    }

    @PostMapping("/equipe/messages/{id}/restitution")
    String release(@PathVariable UUID id, HttpServletRequest request) {
        inbox.release(id, account());
        return back(request, InboxPage.OPEN);
    }

    @PostMapping("/equipe/messages/{id}/reponse")
    String answer(@PathVariable UUID id, HttpServletRequest request) {
        inbox.answer(id, account());
        return back(request, InboxPage.ANSWERED);
    }

    @PostMapping("/equipe/messages/{id}/reouverture")
    String reopen(@PathVariable UUID id, HttpServletRequest request) {
        inbox.reopen(id);
        return back(request, InboxPage.OPEN);
    }

    private String back(HttpServletRequest request, String state) {
        return "redirect:" + pages.tr(request).href("/equipe/messages?etat=" + state);
    }

    private static UUID account() {
        var account = Viewer.current().account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }
}
