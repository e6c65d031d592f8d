package org.hortillon.membership;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the directory for; empty asks for everybody. */
public record MemberFilter(
        @BindParam("q") String words, @BindParam("profil") String kind) {

    public MemberFilter(@Nullable String words, @Nullable String kind) {
        this.words = words == null ? "" : words.strip();
        this.kind = kind == null ? "" : kind;
    }

    public boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty();
    }
}
