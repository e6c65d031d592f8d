package org.hortillon.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the team asks its list of members for; without more it sees those who are members today. */
public record RosterFilter(
        @BindParam("q") String words,
        @BindParam("profil") String kind,
        @BindParam("etat") String state) {

    static final String ACTIVE = "active";
    static final List<String> STATES = List.of(ACTIVE, "left", "all");

    public RosterFilter(@Nullable String words, @Nullable String kind, @Nullable String state) {
        this.words = words == null ? "" : words.strip();
        this.kind = kind == null ? "" : kind;
        this.state = state == null || !STATES.contains(state) ? ACTIVE : state;
    }
}
