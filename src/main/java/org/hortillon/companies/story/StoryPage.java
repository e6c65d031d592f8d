package org.hortillon.companies.story;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.site.PublicRecord;
import org.jspecify.annotations.Nullable;

/** One success story at length. */
public record StoryPage(Story story, List<PublicRecord> records, List<StoryList.Voice> voices) {

    /** The story itself. */
    public record Story(
            String company,
            String companyName,
            String title,
            @Nullable String titleEn,
            String body,
            @Nullable String bodyEn,
            LocalDate publishedOn,
            @Nullable String image,
            String told) {}
}
