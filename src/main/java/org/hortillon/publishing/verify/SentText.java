package org.hortillon.publishing.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hortillon.publishing.TextChecks;
import org.jspecify.annotations.Nullable;

/** A text that somebody sent, or why it is not read. */
record SentText(String text, @Nullable Refused refused) {

    private static final int PARAGRAPH = 8 * 1024;
    private static final Pattern BETWEEN = Pattern.compile("\\R[ \\t]*\\R");

    /** Reads no more of {@code stream} than a text may have. */
    static SentText read(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(TextChecks.LONGEST + 1);
        if (bytes.length > TextChecks.LONGEST) {
            return new SentText("", Refused.TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? of(text) : new SentText("", Refused.NOT_TEXT);
        } catch (CharacterCodingException e) {
            return new SentText("", Refused.NOT_TEXT);
        }
    }

    static SentText of(String text) {
        var tooLarge =
                text.length() > TextChecks.LONGEST || text.getBytes(StandardCharsets.UTF_8).length > TextChecks.LONGEST;
        return new SentText(
                text, tooLarge ? Refused.TOO_LARGE : hasLongParagraph(text) ? Refused.LONG_PARAGRAPH : null);
    }

    private static boolean hasLongParagraph(String text) {
        return BETWEEN.splitAsStream(text).anyMatch(paragraph -> paragraph.length() > PARAGRAPH);
    }
}
