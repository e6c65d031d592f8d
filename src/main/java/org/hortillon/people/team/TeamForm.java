package org.hortillon.people.team;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the team corrects of a person. To whom anything is shown stays the person's own choice. */
public record TeamForm(
        @BindParam("prenom") String given,
        @BindParam("nom") String family,
        @BindParam("courriel") String email,
        @BindParam("activite") String headline,
        @BindParam("activite_en") String headlineEn) {

    public TeamForm(
            @Nullable String given,
            @Nullable String family,
            @Nullable String email,
            @Nullable String headline,
            @Nullable String headlineEn) {
        this.given = stripped(given);
        this.family = stripped(family);
        this.email = stripped(email);
        this.headline = stripped(headline);
        this.headlineEn = stripped(headlineEn);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
