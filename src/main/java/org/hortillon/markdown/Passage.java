package org.hortillon.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text that is read in one go: a heading, a paragraph, a list item, a cell of a table.
 *
 * @param words without mark-up; lines that the author broke end with a line feed, code is a single {@link #CODE}
 * @param around where it stands
 * @param links within it
 */
public record Passage(Role role, SourceText words, Around around, List<Anchored> links) {

    /** Stands in the words for a piece of code, which is not read. */
    public static final char CODE = '\uFFFC';

    /** What kind of stretch it is. */
    public enum Role {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL
    }

    /**
     * What a reader of the passage has read just before.
     *
     * @param headings above it, outermost first
     * @param lead the words that introduce its list, or empty
     * @param before the words of the item before it in its list, or empty
     * @param column the head of its column, or empty
     * @param row the first cell of its row, or empty
     * @param quotation all words of the block quotation in which it stands, or empty
     */
    public record Around(
            List<String> headings, String lead, String before, String column, String row, String quotation) {

        public Around {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A link and the words that it covers.
     *
     * @param start first of its words
     * @param end behind its last word
     */
    public record Anchored(int start, int end, String destination) {}

    public Passage {
        links = List.copyOf(links);
    }

    /** The link that covers the character at {@code index} of the words. */
    public Optional<Anchored> linkAt(int index) {
        return links.stream()
                .filter(link -> link.start() <= index && index < link.end())
                .findFirst();
    }
}
