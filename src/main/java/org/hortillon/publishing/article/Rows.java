package org.hortillon.publishing.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.pictures.PictureSizes;
import org.hortillon.publishing.pictures.Sized;
import org.jspecify.annotations.Nullable;

/** How rows become articles. */
final class Rows {

    /** Columns of {@link Article}, then whatever follows, from articles with their lead pictures. */
    static String select(String more) {
        return """
                select a.slug, a.status, a.language, a.title, a.excerpt, a.author, a.published_on, a.category, a.featured,
                       a.tags, a.word_count, i.name as image, i.width, i.height, a.image_alt, %s%s
                  from publishing.articles a
                  left join publishing.images i on i.name = a.image
                """.formatted(PictureSizes.WIDTHS, more.isEmpty() ? "" : ", " + more);
    }

    static final String FULL = select("a.source, a.period, a.seo_title, a.seo_description, a.changed_at, a.expires_on");

    private Rows() {}

    static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("slug"),
                row.getString("status"),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("excerpt"),
                row.getString("author"),
                row.getObject("published_on", LocalDate.class),
                row.getString("category"),
                lead(row),
                row.getBoolean("featured"),
                texts(row.getArray("tags")),
                row.getInt("word_count"));
    }

    static FullArticle full(ResultSet row, int number) throws SQLException {
        return new FullArticle(
                article(row, number),
                row.getBytes("source"),
                row.getString("period"),
                row.getString("seo_title"),
                row.getString("seo_description"),
                instant(row),
                row.getObject("expires_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var changed = row.getTimestamp("changed_at");
        return changed == null ? null : changed.toInstant();
    }

    private static Article.@Nullable Lead lead(ResultSet row) throws SQLException {
        var name = row.getString("image");
        if (name == null) {
            return null;
        }
        var picture = new Sized(
                name, row.getObject("width", Integer.class), row.getObject("height", Integer.class), List.of((Integer[])
                        row.getArray("widths").getArray()));
        return new Article.Lead(picture, Objects.requireNonNullElse(row.getString("image_alt"), ""));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
