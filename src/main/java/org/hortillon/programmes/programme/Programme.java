package org.hortillon.programmes.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme, and how much it has carried so far.
 *
 * @param companies that it has accompanied, those that completed or left included
 * @param projects that it has accompanied, those that are not public included
 */
public record Programme(
        String key,
        String name,
        @Nullable String nameEn,
        String kind,
        String operator,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String description,
        @Nullable String descriptionEn,
        @Nullable String website,
        long companies,
        long projects) {

    public ProgrammeStatus status(LocalDate day) {
        return ProgrammeStatus.on(day, startsOn, endsOn);
    }
}
