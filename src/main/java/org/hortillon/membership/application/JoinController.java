package org.hortillon.membership.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.Open;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Territory;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Open
@Controller
class JoinController {

    private static final String TEMPLATE = "membership/application/join";

    private final Pages pages;
    private final SendApplication sending;
    private final OpenInvitations invitations;
    private final Applicants applicants;
    private final Territory territory;

    JoinController(
            Pages pages,
            SendApplication sending,
            OpenInvitations invitations,
            Applicants applicants,
            Territory territory) {
        this.pages = pages;
        this.sending = sending;
        this.invitations = invitations;
        this.applicants = applicants;
        this.territory = territory;
    }

    /** An open invitation fills what it knows; so does having signed in. */
    @GetMapping("/rejoindre")
    View form(@RequestParam(name = "invitation", defaultValue = "") String invitation) {
        var form = invitations
                .find(invitation)
                .map(ApplicationForm::invited)
                .or(() -> applicants.of(Viewer.current()).map(ApplicationForm::known))
                .orElseGet(ApplicationForm::blank);
        return pages.show(TEMPLATE, new JoinPage(form, territory.communes(), Map.of(), null));
    }

    @PostMapping("/rejoindre")
    View send(ApplicationForm form, HttpServletRequest request) {
        var t = pages.tr(request);
        return switch (sending.send(form, request.getRemoteAddr(), t.language())) {
            case ApplicationOutcome.Received received -> new RedirectView(t.href("/rejoindre/merci"));
            case ApplicationOutcome.Incomplete incomplete ->
                pages.show(
                        TEMPLATE,
                        new JoinPage(form, territory.communes(), incomplete.problems(), null),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case ApplicationOutcome.NotNow notNow ->
                pages.show(
                        TEMPLATE,
                        new JoinPage(form, territory.communes(), Map.of(), notNow.why()),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @GetMapping("/rejoindre/merci")
    View thanks() {
        return pages.show("membership/application/thanks", new ThanksPage());
    }
}
