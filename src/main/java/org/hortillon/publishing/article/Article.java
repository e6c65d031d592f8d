package org.hortillon.publishing.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.pictures.Sized;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param image name of the lead picture, as in {@code /images/<name>}
 * @param words how many the text has
 */
public record Article(
        String slug,
        String status,
        Language language,
        String title,
        String excerpt,
        @Nullable String author,
        LocalDate date,
        @Nullable String category,
        @Nullable Lead image,
        boolean featured,
        List<String> tags,
        int words) {

    /** Words that a reader takes in within a minute. */
    public static final int WORDS_A_MINUTE = 220;

    /**
     * The lead picture, when it is there.
     *
     * @param alt what it shows, for who does not see it; empty when nobody wrote it
     */
    public record Lead(Sized picture, String alt) {

        public String path() {
            return picture.path();
        }

        /** Whether it is made of pixels: other sites show no drawings. */
        public boolean raster() {
            return !picture.name().endsWith(".svg");
        }
    }

    public Article {
        tags = List.copyOf(tags);
    }

    /** Minutes that reading takes, one at least. */
    public int minutes() {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    public String path() {
        return "/blog/" + slug;
    }

    /** The picture that other sites show with a link to it: its own when they can, else a card drawn for it. */
    public String sharedPicture() {
        return image != null && image.raster() ? image.path() : path() + "/carte.png";
    }

    public boolean published() {
        return status.equals("published");
    }

    public Optional<Lead> lead() {
        return Optional.ofNullable(image);
    }
}
