package org.hortillon.publishing.links;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link or a picture that does not lead where its author meant.
 *
 * @param line of the text in which it stands, from 1
 * @param destination as it was written
 * @param words of the link, or what is said of the picture
 * @param suggestion where it should lead, as far as that can be told
 */
public record LinkProblem(
        int line,
        String destination,
        String words,
        Kind kind,
        @Nullable String suggestion) {

    /** What is wrong with it. */
    public enum Kind {
        /** Nothing is there. */
        BROKEN,
        /** There is no such heading in the article. */
        NO_HEADING,
        /** No picture has that name. */
        NO_PICTURE,
        /** It still leads there, from an address that the article had before. */
        MOVED,
        /** The article is there and not out yet. */
        NOT_OUT;

        /** As it stands in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
