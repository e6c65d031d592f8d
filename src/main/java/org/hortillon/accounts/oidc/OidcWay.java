package org.hortillon.accounts.oidc;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.accounts.SignInWay;
import org.hortillon.site.Frame;
import org.springframework.stereotype.Component;

/** Offers the issuer where one signs in, if the configuration names one. */
@Component
class OidcWay implements SignInWay {

    private static final int SECOND = 20;

    private final TemplateEngine templates;
    private final Issuer issuer;

    OidcWay(TemplateEngine templates, Issuer issuer) {
        this.templates = templates;
        this.issuer = issuer;
    }

    @Override
    public int order() {
        return SECOND;
    }

    @Override
    public Optional<Content> draw(Frame frame, String back) {
        return issuer.isThere()
                ? Optional.of(out -> templates.render(
                        "accounts/oidc/link.jte", Map.<String, Object>of("frame", frame, "issuer", issuer.name()), out))
                : Optional.empty();
    }
}
