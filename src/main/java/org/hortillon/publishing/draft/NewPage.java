package org.hortillon.publishing.draft;

import java.util.Map;

/** The page on which an article is begun: what was typed, and what is wrong by field as message keys. */
public record NewPage(String title, String slug, String text, Map<String, String> problems) {

    static final NewPage BLANK = new NewPage("", "", "", Map.of());

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
