package org.hortillon.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a module knows of a person, for that person's page; offered as a bean. */
public interface PersonSection {

    /** Nothing when there is nothing that {@code reader} may see. Asked within a transaction of its own. */
    Optional<Part> of(UUID person, Audience reader);

    /**
     * A part of the page.
     *
     * @param title message key
     * @param order smaller comes first
     */
    record Part(String title, int order, List<Line> lines) {}

    /**
     * One thing about the person.
     *
     * @param path French path of its page, or null
     * @param note message key of a word about it, or null
     */
    record Line(
            String text,
            @Nullable String textEn,
            @Nullable String path,
            @Nullable String note,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
