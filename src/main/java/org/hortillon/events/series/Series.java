package org.hortillon.events.series;

import java.time.LocalDate;
import org.hortillon.events.format.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * Events made at once.
 *
 * @param rule the recurrence rule by which they were made
 * @param events how many there are
 * @param drafts how many of them nobody sees yet
 */
public record Series(
        String key,
        String title,
        @Nullable String titleEn,
        @Nullable String format,
        String rule,
        LocalDate firstOn,
        LocalDate lastOn,
        long events,
        long drafts) {

    public Rhythm rhythm() {
        return new Rhythm(rule);
    }
}
