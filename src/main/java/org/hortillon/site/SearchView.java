package org.hortillon.site;

/**
 * A view that the site's search may show to anyone, offered by a module as a bean. Its columns: {@code kind, key,
 * title, summary, path, search} (a {@code tsvector} in {@code hubs.french}).
 *
 * @param view qualified name of the view
 * @param dated whether its column {@code shown_from} says from which day on a row may be shown, and {@code shown_until} on
 *     which day it no longer may, if there is one
 */
public record SearchView(String view, boolean dated) {

    public SearchView {
        if (!view.matches("[a-z_]+\\.[a-z_]+")) {
            throw new IllegalArgumentException(view);
        }
    }

    public SearchView(String view) {
        this(view, false);
    }
}
