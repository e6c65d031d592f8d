package org.hortillon.membership.review;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody of the team writes on the page of an application; each act reads its own fields.
 *
 * @param seen the version of the application that was on the page
 */
public record ReviewForm(
        @BindParam("vu") String seen,
        @BindParam("date") String date,
        @BindParam("heure") String time,
        @BindParam("lieu") String place,
        @BindParam("mot") String words,
        @BindParam("profil") String kind,
        @BindParam("parrain") String sponsor,
        @BindParam("motif") String reason,
        @BindParam("texte") String text,
        @BindParam("compte") String account) {

    public ReviewForm(
            @Nullable String seen,
            @Nullable String date,
            @Nullable String time,
            @Nullable String place,
            @Nullable String words,
            @Nullable String kind,
            @Nullable String sponsor,
            @Nullable String reason,
            @Nullable String text,
            @Nullable String account) {
        this.seen = stripped(seen);
        this.date = stripped(date);
        this.time = stripped(time);
        this.place = stripped(place);
        this.words = stripped(words);
        this.kind = stripped(kind);
        this.sponsor = stripped(sponsor);
        this.reason = stripped(reason);
        this.text = stripped(text);
        this.account = stripped(account);
    }

    static ReviewForm blank() {
        return new ReviewForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** For this reason, whose text is to be looked at before it is sent. */
    static ReviewForm refusing(String reason, String text) {
        return new ReviewForm(null, null, null, null, null, null, null, reason, text, null);
    }

    /** The version that was on the page; 0 when it says none, which is never the present one. */
    int version() {
        return seen.matches("[0-9]{1,8}") ? Integer.parseInt(seen) : 0;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
