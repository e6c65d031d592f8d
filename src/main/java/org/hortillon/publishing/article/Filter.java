package org.hortillon.publishing.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** The category, then the tag, as far as they are chosen. */
    public List<String> parts() {
        var parts = new ArrayList<String>();
        if (category != null) {
            parts.add(category);
        }
        if (tag != null) {
            parts.add(tag);
        }
        return parts;
    }

    /** {@code path} with this choice as its query. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        if (category != null) {
            address.queryParam("categorie", "{category}");
        }
        if (tag != null) {
            address.queryParam("mot", "{tag}");
        }
        return address.encode().buildAndExpand(parts().toArray()).toUriString();
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("category", category);
        parameters.put("tag", tag);
        return parameters;
    }
}
