package org.hortillon.publishing.reading;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.site.DataBlock;
import org.hortillon.site.Frame;

/** What search engines are told of an article, in the words of schema.org: also on which figures it is based. */
public final class ArticleData {

    private ArticleData() {}

    public static Content of(ArticlePage page, Frame frame) {
        return DataBlock.of(description(page, frame));
    }

    private static Map<String, Object> description(ArticlePage page, Frame frame) {
        var article = page.article();
        var publisher = Map.of("@type", "Organization", "name", frame.hub().name(), "url", frame.origin() + "/");
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", article.title());
        data.put("description", page.full().headDescription());
        data.put("url", frame.canonical());
        data.put("mainEntityOfPage", frame.canonical());
        data.put("datePublished", article.date().toString());
        data.put("dateModified", page.full().modifiedAt(frame.t().zone()).toString());
        data.put("inLanguage", article.language().code());
        data.put("image", frame.origin() + article.sharedPicture());
        data.put("author", article.author() == null ? publisher : Map.of("@type", "Person", "name", article.author()));
        data.put("publisher", publisher);
        data.put("wordCount", article.words());
        if (article.category() != null) {
            data.put("articleSection", article.category());
        }
        if (!article.tags().isEmpty()) {
            data.put("keywords", article.tags());
        }
        if (!page.figures().isEmpty()) {
            data.put(
                    "isBasedOn",
                    page.figures().stream()
                            .map(path -> frame.origin() + frame.t().href(path))
                            .toList());
        }
        return data;
    }
}
