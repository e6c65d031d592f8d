package org.hortillon.publishing.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hortillon.publishing.article.ArticleFile;

/** What an open editor sends. */
record EditorForm(Map<String, String> sent) {

    private static final String REVISION = "[0-9]{1,9}";

    /** The text below the front matter, as typed. */
    String body() {
        return sent.getOrDefault("text", "");
    }

    /** The revision that its author had before them; 0 when the article had no draft. */
    int base() {
        var base = sent.getOrDefault("base", "");
        return base.matches(REVISION) ? Integer.parseInt(base) : 0;
    }

    /** The open page that sends it. */
    UUID form() {
        try {
            return UUID.fromString(sent.getOrDefault("form", ""));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    /** The same with another text. */
    EditorForm with(String text) {
        var fields = new HashMap<>(sent);
        fields.put("text", text);
        return new EditorForm(fields);
    }

    boolean asks(String action) {
        return action.equals(sent.get("action"));
    }

    /** The file that says what was typed; everything that has no field stays as it was in {@code before}. */
    byte[] written(byte[] before) {
        var file = ArticleFile.read(before, "");
        var yaml = sent.containsKey("fiche")
                ? Fields.typed(sent).written(file)
                : sent.getOrDefault("front", file.frontMatter());
        return ArticleFile.rewrite(before, yaml, body());
    }
}
