package org.hortillon.publishing.article;

/** A category or a tag in use. */
public record Facet(String kind, String value, int articles) {

    public boolean isCategory() {
        return kind.equals("category");
    }
}
