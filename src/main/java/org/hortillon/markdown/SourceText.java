package org.hortillon.markdown;

import java.util.Arrays;

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

        private static final int ROOM = 256;

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

        SourceText build() {
            return new SourceText(text.toString(), Arrays.copyOf(offsets, length()), Arrays.copyOf(lines, length()));
        }
    }
}
