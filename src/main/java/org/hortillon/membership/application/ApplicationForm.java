package org.hortillon.membership.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What somebody writes who wants to belong; nothing of it is checked yet.
 *
 * @param commune code of a commune of the territory, or {@link #ELSEWHERE}
 * @param elsewhere the name of a commune outside the territory
 * @param agreed whether the box about the use of these data is ticked
 * @param invitation the word of an invitation that led here, or empty
 * @param trap a field that people do not see: whoever fills it is a program
 */
public record ApplicationForm(
        @BindParam("prenom") String givenName,
        @BindParam("nom") String familyName,
        @BindParam("courriel") String email,
        @BindParam("telephone") String phone,
        @BindParam("profil") String kind,
        @BindParam("activite") String activity,
        @BindParam("entreprise") String company,
        @BindParam("motivation") String motivation,
        @BindParam("commune") String commune,
        @BindParam("ailleurs") String elsewhere,
        @BindParam("connu") String heardFrom,
        @BindParam("accord") String agreed,
        @BindParam("invitation") String invitation,
        @BindParam("site") String trap) {

    /** Stands in the list of communes for all that are not of the territory. */
    public static final String ELSEWHERE = "ailleurs";

    /** How people come to know of the collective. */
    public static final List<String> CHANNELS = List.of("member", "event", "partner", "press", "web", "other");

    public ApplicationForm(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String activity,
            @Nullable String company,
            @Nullable String motivation,
            @Nullable String commune,
            @Nullable String elsewhere,
            @Nullable String heardFrom,
            @Nullable String agreed,
            @Nullable String invitation,
            @Nullable String trap) {
        this.givenName = stripped(givenName);
        this.familyName = stripped(familyName);
        this.email = stripped(email);
        this.phone = stripped(phone);
        this.kind = stripped(kind);
        this.activity = stripped(activity);
        this.company = stripped(company);
        this.motivation = stripped(motivation);
        this.commune = stripped(commune);
        this.elsewhere = stripped(elsewhere);
        this.heardFrom = stripped(heardFrom);
        this.agreed = stripped(agreed);
        this.invitation = stripped(invitation);
        this.trap = trap == null ? "" : trap;
    }

    /** A form to fill. */
    static ApplicationForm blank() {
        return new ApplicationForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A form to fill by somebody whom the hub knows. */
    static ApplicationForm known(Applicant by) {
        return new ApplicationForm(
                by.givenName(),
                by.familyName(),
                by.email(),
                by.phone(),
                null,
                by.headline(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A form to fill by whom an invitation names. */
    static ApplicationForm invited(Invited by) {
        return new ApplicationForm(
                by.givenName(),
                by.familyName(),
                by.email(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "member",
                null,
                by.token(),
                null);
    }

    public boolean isElsewhere() {
        return commune.equals(ELSEWHERE);
    }

    public boolean isAgreed() {
        return agreed.equals("oui");
    }

    boolean byProgram() {
        return !trap.isEmpty();
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
