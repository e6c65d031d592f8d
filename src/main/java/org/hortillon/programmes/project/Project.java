package org.hortillon.programmes.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A project that its holder shows; the holder is named only by a person's own consent. */
public record Project(
        String key,
        String name,
        @Nullable String holder,
        @Nullable String programme,
        @Nullable String programmeName,
        @Nullable String programmeNameEn,
        String sectorKey,
        String sector,
        @Nullable String sectorEn,
        String commune,
        LocalDate startedOn,
        String stage,
        @Nullable String company,
        @Nullable String companyName,
        @Nullable String summary,
        @Nullable String summaryEn) {

    /** The look of the badge that says the stage. */
    public String badge() {
        return badge(stage);
    }

    static String badge(String stage) {
        return switch (stage) {
            case "created" -> "ok";
            case "prototype" -> "new";
            case "dropped" -> "draft";
            default -> "info";
        };
    }
}
