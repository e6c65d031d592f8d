package org.hortillon.accounts.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hortillon.access.Open;
import org.hortillon.access.SignIn;
import org.hortillon.access.Standing;
import org.hortillon.access.Unkeyed;
import org.hortillon.access.Viewer;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a passkey is shown or made. */
@Open
@Controller
class PasskeyController {

    static final String CONFIRMATION = "/connexion/confirmation";
    private static final String TEMPLATE = "accounts/passkey/confirm";

    private final Pages pages;
    private final PasskeySignIn passkeySignIn;
    private final Ceremony ceremony;
    private final Passkeys passkeys;
    private final SignIn signIn;

    PasskeyController(Pages pages, PasskeySignIn passkeySignIn, Ceremony ceremony, Passkeys passkeys, SignIn signIn) {
        this.pages = pages;
        this.passkeySignIn = passkeySignIn;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @Unkeyed("a challenge is replaced by the next, and changes nothing")
    @PostMapping(path = "/connexion/cle/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request, HttpServletResponse response) {
        return ceremony.ask(request, response);
    }

    @PostMapping("/connexion/cle")
    View enter(
            @RequestParam(name = "reponse", defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return passkeySignIn
                .enter(request, response, answer)
                .<View>map(path -> new RedirectView(pages.tr(request).href(path)))
                .orElseGet(() -> pages.show(TEMPLATE, page(true), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/connexion/cle")
    View show(HttpServletRequest request) {
        return Viewer.current().signedIn()
                ? new RedirectView(pages.tr(request).href(CONFIRMATION))
                : pages.show(TEMPLATE, page(false));
    }

    /** Asks for a second factor; whoever has shown one goes on. */
    @GetMapping(CONFIRMATION)
    View confirm(HttpServletRequest request) {
        var t = pages.tr(request);
        if (!Viewer.current().signedIn()) {
            return new RedirectView(t.href("/connexion"));
        }
        var sure =
                signIn.standing().filter(standing -> standing.way().isStrong()).isPresent();
        return sure ? new RedirectView(t.href(signIn.firstPage())) : pages.show(TEMPLATE, page(false));
    }

    private ConfirmPage page(boolean refused) {
        var standing = signIn.standing();
        return new ConfirmPage(
                standing.isPresent(),
                standing.map(passkeys::mayChange).orElse(false),
                standing.map(Standing::waiting)
                        .filter(roles -> !roles.isEmpty())
                        .isPresent(),
                refused);
    }

    @Unkeyed("a challenge is replaced by the next, and changes nothing")
    @PostMapping(path = "/moi/connexion/cles/demande", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String wish(HttpServletRequest request, HttpServletResponse response) {
        demandMayChange();
        return ceremony.wish(request, response);
    }

    @PostMapping("/moi/connexion/cles")
    View make(
            @RequestParam(name = "reponse", defaultValue = "") String answer,
            @RequestParam(name = "nom", defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        demandMayChange();
        var t = pages.tr(request);
        var label = PasskeyRules.name(name, t.get("accounts.passkey.unnamed"));
        var made = passkeySignIn.make(request, response, answer, label);
        return new RedirectView(t.href("/moi/connexion" + (made ? "?cle=ajoutee" : "?cle=refusee")));
    }

    private void demandMayChange() {
        if (signIn.standing().filter(passkeys::mayChange).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
