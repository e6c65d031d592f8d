package org.hortillon.publishing.article;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody writes it, finished or not.
 *
 * @param body what stands below the front matter, or all of it when there is none
 * @param bodyLine the line on which the body begins, from 1
 * @param title empty when the front matter gives none
 * @param image name of the lead picture
 * @param imageLine where it is named
 */
public record Written(
        String body, int bodyLine, String title, @Nullable String image, int imageLine) {

    public static Written of(String text) {
        return Manuscript.of(text).map(Written::of).orElseGet(() -> new Written(text, 1, "", null, 1));
    }

    private static Written of(Manuscript manuscript) {
        var fields = YamlFields.read(manuscript.frontMatter(), manuscript.frontMatterLine(), new ArrayList<>());
        return new Written(
                manuscript.body(),
                manuscript.bodyLine(),
                fields.text("title").orElse(""),
                FrontMatterReader.image(fields).orElse(null),
                fields.line("image"));
    }
}
