package org.hortillon.publishing.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hortillon.publishing.article.ArticleFile;
import org.hortillon.publishing.article.FrontMatterEdit;

/** What an article says of itself, as fields of a form; keys that have no field stay in its file as they are. */
public record Fields(Map<String, String> values) {

    /** The keys of the front matter that have a field, in the order of the form. */
    public static final List<String> KEYS = List.of(
            "title",
            "excerpt",
            "author",
            "date",
            "expires",
            "category",
            "tags",
            "period",
            "language",
            "image",
            "image_alt",
            "featured");

    private static final String TAGS = "tags";
    private static final String FEATURED = "featured";
    private static final Set<String> YES = Set.of("true", "yes", "oui", "1");

    public Fields {
        values = Map.copyOf(values);
    }

    /** What a file says. */
    static Fields of(ArticleFile file) {
        var values = new LinkedHashMap<String, String>();
        for (var key : KEYS) {
            values.put(key, key.equals(TAGS) ? String.join(", ", file.list(key)) : file.written(key));
        }
        values.compute(
                FEATURED,
                (_, written) ->
                        written != null && YES.contains(written.toLowerCase(java.util.Locale.ROOT)) ? "true" : "");
        return new Fields(values);
    }

    /** What was typed. A box that is not ticked is not sent, so the form says with {@code fiche} that it has fields. */
    static Fields typed(Map<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> values.put(key, form.getOrDefault("f-" + key, "").strip()));
        return new Fields(values);
    }

    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** The front matter of {@code file} that says this; what says it already is not touched. */
    String written(ArticleFile file) {
        var before = of(file);
        var yaml = file.frontMatter();
        for (var key : KEYS) {
            var value = get(key);
            if (value.equals(before.get(key))) {
                continue;
            }
            if (key.equals(TAGS)) {
                yaml = FrontMatterEdit.set(yaml, key, tags(value));
            } else {
                yaml = FrontMatterEdit.set(yaml, key, key.equals(FEATURED) && value.isEmpty() ? "false" : value);
            }
        }
        return yaml;
    }

    private static List<String> tags(String typed) {
        return Stream.of(typed.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
