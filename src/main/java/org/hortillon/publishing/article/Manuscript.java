package org.hortillon.publishing.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article's file taken apart: its front matter and its text, with the line on which each begins, from 1. A byte
 * order mark and either kind of line end are read; neither is changed in what is kept.
 */
record Manuscript(String frontMatter, int frontMatterLine, String body, int bodyLine) {

    /** Why a file cannot be taken apart. */
    enum Fault {
        WRONG_ENCODING,
        FRONT_MATTER_MISSING,
        FRONT_MATTER_OPEN
    }

    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final String MARK = "\uFEFF";

    /** The text of a file, or nothing when it is not UTF-8. */
    static Optional<String> decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static Optional<Manuscript> of(String text) {
        var opening = OPENING.matcher(text);
        var closing = CLOSING.matcher(text);
        if (!opening.find() || !closing.find(opening.end())) {
            return Optional.empty();
        }
        return Optional.of(new Manuscript(
                text.substring(opening.end(), closing.start()),
                2,
                text.substring(closing.end()),
                1 + lines(text.substring(0, closing.end()))));
    }

    /** {@code text} with another front matter and another text below it; all around them stays. */
    static String rewritten(String text, String frontMatter, String body) {
        var opening = OPENING.matcher(text);
        var closing = CLOSING.matcher(text);
        if (opening.find() && closing.find(opening.end())) {
            return opening.group() + frontMatter + closing.group() + body;
        }
        return frontMatter.isEmpty() ? body : "---\n" + frontMatter + "---\n\n" + body;
    }

    static Fault fault(String text) {
        return OPENING.matcher(text).find() ? Fault.FRONT_MATTER_OPEN : Fault.FRONT_MATTER_MISSING;
    }

    private static int lines(String text) {
        return (int) Pattern.compile("\\R").matcher(text).results().count();
    }
}
