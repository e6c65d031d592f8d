package org.hortillon.membership;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the directory for; empty asks for everybody, by name, as a list. */
public record MemberFilter(
        @BindParam("q") String words,
        @BindParam("profil") String kind,
        @BindParam("secteur") String sector,
        @BindParam("commune") String commune,
        @BindParam("competence") String skill,
        @BindParam("tri") String order,
        @BindParam("vue") String view) {

    static final String NEWEST = "recents";
    private static final String MAP = "carte";
    private static final String POSTCODE = "[0-9]{5}";

    public MemberFilter(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String sector,
            @Nullable String commune,
            @Nullable String skill,
            @Nullable String order,
            @Nullable String view) {
        this.words = words == null ? "" : words.strip();
        this.kind = kind == null ? "" : kind;
        this.sector = sector == null ? "" : sector;
        this.commune = commune == null ? "" : commune;
        this.skill = skill == null ? "" : skill;
        this.order = NEWEST.equals(order) ? NEWEST : "";
        this.view = MAP.equals(view) ? MAP : "";
    }

    public boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty() && sector.isEmpty() && commune.isEmpty() && skill.isEmpty();
    }

    public boolean asMap() {
        return !view.isEmpty();
    }

    /** Five digits ask for a place, not for a word. */
    String postcode() {
        return words.matches(POSTCODE) ? words : "";
    }

    String text() {
        return postcode().isEmpty() ? words : "";
    }
}
