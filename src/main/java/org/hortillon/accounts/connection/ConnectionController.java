package org.hortillon.accounts.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.hortillon.access.Open;
import org.hortillon.access.Sessions;
import org.hortillon.access.SignIn;
import org.hortillon.access.Viewer;
import org.hortillon.accounts.passkey.Passkeys;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever is signed in, whatever their roles, sees and changes how they come in. */
@Open
@Controller
class ConnectionController {

    static final String PATH = "/moi/connexion";
    private static final int NAME_MAX = 80;

    private final Pages pages;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final SignIn signIn;

    ConnectionController(Pages pages, Passkeys passkeys, Sessions sessions, SignIn signIn) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    View show(@RequestParam(name = "cle", defaultValue = "") String told, HttpServletRequest request) {
        if (!Viewer.current().signedIn()) {
            return new RedirectView(pages.tr(request).href("/connexion"));
        }
        var account = account();
        return pages.show(
                "accounts/connection/mine",
                new ConnectionPage(
                        passkeys.of(account),
                        sessions.of(account),
                        Sessions.name(request.getSession().getId()),
                        signIn.standing().filter(passkeys::mayChange).isPresent(),
                        told));
    }

    @PostMapping(PATH + "/cles/{id}/nom")
    View rename(
            @PathVariable UUID id,
            @RequestParam(name = "nom", defaultValue = "") String name,
            HttpServletRequest request) {
        var typed = name.strip();
        demandMayChange();
        if (!typed.isEmpty()) {
            found(passkeys.rename(account(), id, typed.substring(0, Math.min(NAME_MAX, typed.length()))));
        }
        return back(request);
    }

    @PostMapping(PATH + "/cles/{id}/retrait")
    View remove(@PathVariable UUID id, HttpServletRequest request) {
        demandMayChange();
        found(passkeys.remove(account(), id));
        return back(request);
    }

    @PostMapping(PATH + "/sessions/{name}/fin")
    View end(@PathVariable String name, HttpServletRequest request) {
        found(sessions.end(account(), name));
        return back(request);
    }

    @PostMapping(PATH + "/sessions/fin")
    View endOthers(HttpServletRequest request) {
        sessions.endOthers(account(), request.getSession().getId());
        return back(request);
    }

    private View back(HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href(PATH));
    }

    private void demandMayChange() {
        found(signIn.standing().filter(passkeys::mayChange).isPresent());
    }

    private static void found(boolean there) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static UUID account() {
        var account = Viewer.current().account();
        if (account == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }
}
