package org.hortillon.publishing.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which articles a list shows: all, those of a category, those with a tag, or both. */
public record Filter(@Nullable String category, @Nullable String tag) {

    public static final Filter ALL = new Filter(null, null);

    static final String SQL = """
             and (:category::text is null or a.category = :category)
             and (:tag::text is null or :tag = any(a.tags))
            """;

    public Filter {
        category = category == null || category.isBlank() ? null : category;
        tag = tag == null || tag.isBlank() ? null : tag;
    }

    public boolean none() {
        return category == null && tag == null;
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("category", category);
        parameters.put("tag", tag);
        return parameters;
    }
}
