package org.hortillon.publishing.check;

import java.util.regex.Pattern;

/** A text that may have front matter above it. */
public final class Fronted {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\uFEFF?---[ \\t]*\\R.*?^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WRITTEN = Pattern.compile("[^\\r\\n]");

    private Fronted() {}

    /** The front matter with the lines around it, or nothing. */
    static String frontMatter(String text) {
        var front = FRONT_MATTER.matcher(text);
        return front.find() ? front.group() : "";
    }

    /** The text with blanks for its front matter, so that lines and places stay what they are. */
    public static String withoutFrontMatter(String text) {
        var front = FRONT_MATTER.matcher(text);
        return front.find() ? WRITTEN.matcher(front.group()).replaceAll(" ") + text.substring(front.end()) : text;
    }
}
