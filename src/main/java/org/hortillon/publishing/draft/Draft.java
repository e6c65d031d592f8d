package org.hortillon.publishing.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.publishing.article.ArticleFile;
import org.jspecify.annotations.Nullable;

/**
 * An article as the team writes it.
 *
 * @param slug the address that it has, or will have
 * @param published the address under which readers get it; null before its first publication
 * @param head number of the revision that stands
 * @param publishAt when it will come out by itself, if it is scheduled
 * @param reason why the next publication changes what was published
 * @param source its file as it stands
 * @param changedAt when that was saved
 */
@SuppressWarnings("ArrayRecordComponent")
public record Draft(
        UUID id,
        String slug,
        @Nullable String published,
        State state,
        int head,
        @Nullable Instant publishAt,
        @Nullable String reason,
        byte[] source,
        Instant changedAt,
        String changedBy) {

    /** How far it is on its way to readers. */
    public enum State {
        WRITING,
        REVIEW,
        SCHEDULED,
        PUBLISHED;

        /** As it stands in the database and in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Its file taken apart. */
    public ArticleFile file() {
        return ArticleFile.read(source, slug);
    }

    /** Its file as text; a file that is not text cannot become a draft. */
    public String text() {
        return new String(source, StandardCharsets.UTF_8);
    }

    /** What it is called: its title, else its address. */
    public String name() {
        var title = file().written("title");
        return title.isEmpty() ? slug : title;
    }

    /** Whether readers have had it. */
    public boolean amends() {
        return published != null;
    }

    /** French path of one of the team's pages about it. */
    public String path(String page) {
        return "/equipe/articles/" + slug + "/" + page;
    }
}
