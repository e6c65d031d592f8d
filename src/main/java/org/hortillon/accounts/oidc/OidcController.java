package org.hortillon.accounts.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The way to the issuer and back. Whoever is refused, for whatever reason, sees the same. */
@Open
@Controller
class OidcController {

    private static final String REFUSED = "/connexion/oidc/refus";

    private final Pages pages;
    private final OidcSignIn oidc;
    private final Issuer issuer;

    OidcController(Pages pages, OidcSignIn oidc, Issuer issuer) {
        this.pages = pages;
        this.oidc = oidc;
        this.issuer = issuer;
    }

    @GetMapping("/connexion/oidc")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        var t = pages.tr(request);
        if (!issuer.isThere()) {
            return new RedirectView(t.href("/connexion"));
        }
        var view = new RedirectView(oidc.begin(request, response).orElse(t.href(REFUSED)));
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    @GetMapping(Issuer.RETURN)
    View comeBack(HttpServletRequest request, HttpServletResponse response) {
        return new RedirectView(
                pages.tr(request).href(oidc.finish(request, response).orElse(REFUSED)));
    }

    @GetMapping(REFUSED)
    View refused() {
        return pages.show("accounts/oidc/refused", new OidcPage(issuer.name()));
    }
}
