package org.hortillon.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One offer, as anybody may read it. */
public record Job(
        String key,
        String company,
        String companyName,
        @Nullable String companyWebsite,
        String title,
        @Nullable String titleEn,
        String kind,
        String communeName,
        @Nullable String postcode,
        LocalDate publishedOn,
        LocalDate expiresOn,
        String description,
        @Nullable String descriptionEn,
        @Nullable String salary,
        @Nullable LocalDate closedOn,
        @Nullable String closedBecause) {

    public JobState on(LocalDate day) {
        return JobState.on(day, publishedOn, expiresOn, closedOn);
    }
}
