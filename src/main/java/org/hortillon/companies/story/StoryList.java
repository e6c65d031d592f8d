package org.hortillon.companies.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The success stories, newest first, and what people say. */
public record StoryList(List<Card> stories, List<Voice> voices) {

    /** A story in the list. */
    public record Card(
            String company,
            String companyName,
            String title,
            @Nullable String titleEn,
            @Nullable String tagline,
            @Nullable String taglineEn,
            String sector,
            String sectorEn,
            @Nullable String image,
            LocalDate publishedOn) {}

    /** Somebody's words, under the name that this person lets be shown. */
    public record Voice(
            String quote,
            @Nullable String quoteEn,
            @Nullable String name,
            String roleLabel,
            @Nullable String company) {}
}
