package org.hortillon.publishing.reading;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.markdown.Markdown;
import org.hortillon.site.DataBlock;
import org.hortillon.site.Frame;
import org.jspecify.annotations.Nullable;

/** What search engines are told of an article, in the words of schema.org: also on which figures it is based. */
public final class ArticleData {

    private static final Pattern SOURCE = Pattern.compile("source:(https?://.+)");
    private static final Pattern TEAM = Pattern.compile(
            "\\b(?:équipe|rédaction|collectif|team|editors)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

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
        data.put("author", author(article.author(), publisher, frame.hub().name()));
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
        var sources = sources(page);
        if (!sources.isEmpty()) {
            data.put("citation", sources);
        }
        return data;
    }

    /** A team is an organisation, and so is the hub, which answers for what nobody signs. */
    private static Object author(@Nullable String name, Object hub, String hubName) {
        if (name == null || name.equalsIgnoreCase(hubName)) {
            return hub;
        }
        var together = name.toLowerCase(Locale.ROOT).contains(hubName.toLowerCase(Locale.ROOT))
                || TEAM.matcher(name).find();
        return Map.of("@type", together ? "Organization" : "Person", "name", name);
    }

    /** What the article cites at an address. */
    private static List<Map<String, String>> sources(ArticlePage page) {
        return Markdown.read(page.full().body()).references().stream()
                .map(reference -> Map.entry(SOURCE.matcher(reference.destination()), reference.words()))
                .filter(source -> source.getKey().matches())
                .map(source ->
                        Map.of("@type", "CreativeWork", "url", source.getKey().group(1), "name", source.getValue()))
                .distinct()
                .toList();
    }
}
