package org.hortillon.site;

/**
 * A view that the site's search may show to anyone, offered by a module as a bean. Its columns: {@code kind, key,
 * title, summary, path, search} (a {@code tsvector} in {@code hubs.french}).
 *
 * @param view qualified name of the view
 */
public record SearchView(String view) {

    public SearchView {
        if (!view.matches("[a-z_]+\\.[a-z_]+")) {
            throw new IllegalArgumentException(view);
        }
    }
}
