package org.hortillon.programmes.project;

import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the list for; an empty word asks for everything. */
public record ProjectFilter(
        @BindParam("q") String words,
        @BindParam("etape") String stage,
        @BindParam("secteur") String sector) {

    public ProjectFilter {
        words = words == null ? "" : words.strip();
        stage = stage == null ? "" : stage;
        sector = sector == null ? "" : sector;
    }

    public boolean isEmpty() {
        return words.isEmpty() && stage.isEmpty() && sector.isEmpty();
    }
}
