package org.hortillon.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module knows of a person, for that person's page; offered as a bean.
 *
 * @param title message key
 * @param order smaller comes first; each section has its own
 * @param audience to whom its lines are shown, where the person is
 * @param lines a query with the one parameter {@code :person}, whose columns are those of {@link Line}
 */
public record PersonSection(String title, int order, Audience audience, String lines) {

    /** A part of the page that has something to say. */
    public record Part(String title, int order, List<Line> lines) {}

    /**
     * One thing about the person.
     *
     * @param path French path of its page, or null
     * @param note message key of a word about it, or null
     */
    public record Line(
            String text,
            @Nullable String textEn,
            @Nullable String path,
            @Nullable String note,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
