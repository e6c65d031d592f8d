package org.hortillon.membership.invitation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** Whom somebody invites, and with which words. */
public record InvitationForm(
        @BindParam("prenom") String givenName,
        @BindParam("nom") String familyName,
        @BindParam("courriel") String email,
        @BindParam("mot") String words,
        @BindParam("langue") String language) {

    public InvitationForm(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String words,
            @Nullable String language) {
        this.givenName = stripped(givenName);
        this.familyName = stripped(familyName);
        this.email = stripped(email);
        this.words = stripped(words);
        this.language = "en".equals(language) ? "en" : "fr";
    }

    static InvitationForm blank() {
        return new InvitationForm(null, null, null, null, null);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
