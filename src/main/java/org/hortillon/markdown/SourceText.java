package org.hortillon.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Words without mark-up that know where each of their characters stands in the source. */
public final class SourceText {

    private final String text;
    private final int[] offsets;
    private final int[] lines;

    private SourceText(String text, int[] offsets, int[] lines) {
        this.text = text;
        this.offsets = offsets;
        this.lines = lines;
    }

    public String text() {
        return text;
    }

    /** The offset in the source of the character at {@code index}. */
    public int offset(int index) {
        return offsets[index];
    }

    /** The line of the source, from 1, of the character at {@code index}. */
    public int line(int index) {
        return lines[index];
    }

    @Override
    public String toString() {
        return text;
    }

    /** Grows character by character. */
    static final class Builder {

        /** Stands for an end of line of which it is not yet known whether it means anything. */
        static final char SOFT = '\u2028';

        private static final int ROOM = 256;
        private static final int SHORT = 50;
        private static final Pattern LABELLED = Pattern.compile("[^:.!?]{1,60}:");

        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[ROOM];
        private int[] lines = new int[ROOM];

        void append(char character, int offset, int line) {
            var length = text.length();
            if (length == offsets.length) {
                offsets = Arrays.copyOf(offsets, length * 2);
                lines = Arrays.copyOf(lines, length * 2);
            }
            offsets[length] = offset;
            lines[length] = line;
            text.append(character);
        }

        int length() {
            return text.length();
        }

        /** A soft end of line is a space within prose, and an end between short or labelled lines. */
        void decideLines() {
            var lines = text.toString().split("[\n" + SOFT + "]", -1);
            var end = -1;
            for (var i = 0; i + 1 < lines.length; i++) {
                end += lines[i].length() + 1;
                if (text.charAt(end) == SOFT) {
                    text.setCharAt(end, isOwn(lines[i]) && isOwn(lines[i + 1]) ? '\n' : ' ');
                }
            }
        }

        private static boolean isOwn(String line) {
            return line.strip().length() <= SHORT || LABELLED.matcher(line).lookingAt();
        }

        SourceText build() {
            return new SourceText(text.toString(), Arrays.copyOf(offsets, length()), Arrays.copyOf(lines, length()));
        }
    }
}
