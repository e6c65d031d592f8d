package org.hortillon.membership.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Refusal;
import org.hortillon.people.Persons;
import org.hortillon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Members see the invitations they sent, the team sees all. */
@Controller
class InvitationsController {

    private static final String MINE = "/moi/invitations";
    private static final String ALL = "/equipe/invitations";
    private static final String TEMPLATE = "membership/invitation/list";

    private final Pages pages;
    private final Invitations invitations;
    private final Inviting inviting;
    private final Persons persons;

    InvitationsController(Pages pages, Invitations invitations, Inviting inviting, Persons persons) {
        this.pages = pages;
        this.invitations = invitations;
        this.inviting = inviting;
        this.persons = persons;
    }

    @For(Role.MEMBER)
    @GetMapping(MINE)
    View mine() {
        return show(MINE, InvitationForm.blank(), Map.of(), HttpStatus.OK);
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @GetMapping(ALL)
    View all() {
        return show(ALL, InvitationForm.blank(), Map.of(), HttpStatus.OK);
    }

    @For(Role.MEMBER)
    @PostMapping(MINE)
    View invite(InvitationForm form, HttpServletRequest request) {
        return invite(MINE, form, request);
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @PostMapping(ALL)
    View inviteForTeam(InvitationForm form, HttpServletRequest request) {
        return invite(ALL, form, request);
    }

    @For(Role.MEMBER)
    @PostMapping(MINE + "/{id}/retrait")
    RedirectView takeBack(@PathVariable UUID id, HttpServletRequest request) {
        var person = person();
        if (person == null || !invitations.takeBack(id, person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new RedirectView(pages.tr(request).href(MINE));
    }

    @For({Role.TEAM, Role.ADMINISTRATOR})
    @PostMapping(ALL + "/{id}/retrait")
    RedirectView takeBackForTeam(@PathVariable UUID id, HttpServletRequest request) {
        if (!invitations.takeBack(id, null)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new RedirectView(pages.tr(request).href(ALL));
    }

    private View invite(String path, InvitationForm form, HttpServletRequest request) {
        var problems = inviting.invite(form, Viewer.current(), person());
        return problems.isEmpty()
                ? new RedirectView(pages.tr(request).href(path))
                : show(path, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View show(String path, InvitationForm form, Map<String, Refusal> problems, HttpStatus status) {
        var person = person();
        var team = path.equals(ALL);
        var rows = team || person != null ? invitations.of(team ? null : person) : List.<InvitationsPage.Row>of();
        var page = new InvitationsPage(path, rows, team ? invitations.requests() : 0, form, problems);
        return pages.show(TEMPLATE, page, status);
    }

    private @Nullable UUID person() {
        return persons.of(Viewer.current()).orElse(null);
    }
}
