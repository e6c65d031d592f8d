package org.hortillon.publishing.article;

import java.time.LocalDate;
import java.util.Optional;
import org.hortillon.kernel.Language;
import org.hortillon.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** Makes an article of a file that may not be finished. */
final class Previewed {

    private Previewed() {}

    static FullArticle of(String slug, ArticleFile file, byte[] source, Article.@Nullable Lead lead) {
        var title = file.written("title");
        var words = Markdown.text(file.body());
        var matter = Optional.ofNullable(file.matter());
        var article = new Article(
                slug,
                "published",
                matter.map(FrontMatter::language).orElse(Language.FR),
                title.isEmpty() ? slug : title,
                file.written("excerpt"),
                matter.map(FrontMatter::author).orElse(null),
                matter.map(FrontMatter::date).orElse(LocalDate.EPOCH),
                matter.map(FrontMatter::category).orElse(null),
                lead,
                false,
                matter.map(FrontMatter::tags).orElse(file.list("tags")),
                words.isEmpty() ? 0 : words.split(" ", -1).length);
        return new FullArticle(
                article, source, matter.map(FrontMatter::figuresPeriod).orElse(null), null, null, null, null);
    }
}
