package org.hortillon.accounts.passkey;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.accounts.SignInWay;
import org.hortillon.site.Frame;
import org.springframework.stereotype.Component;

/** Offers passkeys where one signs in. */
@Component
class PasskeyWay implements SignInWay {

    private static final int FIRST = 10;

    private final TemplateEngine templates;

    PasskeyWay(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Content> draw(Frame frame, String back) {
        return Optional.of(
                out -> templates.render("accounts/passkey/way.jte", Map.<String, Object>of("frame", frame), out));
    }
}
