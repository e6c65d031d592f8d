package org.hortillon.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages that a module lists for search engines by itself, offered as a bean. Whatever a {@link SearchView} shows is
 * listed without it, unless it stands {@code under} this part.
 *
 * @param under beginning of the French paths for which this part speaks alone, as in {@code /blog/}
 * @param pages asked at each drawing, in a transaction
 */
public record SitemapPart(String under, Supplier<List<Place>> pages) {

    /**
     * A public page.
     *
     * @param path French path
     * @param english path of the English page, without language prefix
     * @param changed when it last changed, if that is known
     */
    public record Place(
            String path, String english, @Nullable LocalDate changed) {

        /** A page that has one path in both languages, and changes with the records. */
        public static Place of(String path) {
            return new Place(path, path, null);
        }
    }
}
