package org.hortillon.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record that everybody may know of; its kind is said under {@code site.kind.<kind>.one}. */
public record PublicRecord(
        String kind,
        String key,
        String title,
        @Nullable String titleEn,
        String path,
        @Nullable LocalDate happenedOn) {

    /** How other records name it, as in {@code event:voeux-2025}. */
    public String reference() {
        return kind + ":" + key;
    }
}
