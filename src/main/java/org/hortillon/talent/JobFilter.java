package org.hortillon.talent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the open jobs for; empty asks for all. */
public record JobFilter(
        @BindParam("q") String words,
        @BindParam("type") String kind,
        @BindParam("secteur") String sector,
        @BindParam("commune") String commune) {

    static final List<String> KINDS = List.of("job", "apprenticeship", "internship", "freelance");

    public JobFilter(@Nullable String words, @Nullable String kind, @Nullable String sector, @Nullable String commune) {
        this.words = words == null ? "" : words.strip();
        this.kind = kind == null ? "" : kind;
        this.sector = sector == null ? "" : sector;
        this.commune = commune == null ? "" : commune;
    }

    public boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty() && sector.isEmpty() && commune.isEmpty();
    }
}
