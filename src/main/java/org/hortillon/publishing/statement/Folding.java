package org.hortillon.publishing.statement;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in one spelling: small letters, no accents, plain spaces, hyphens and apostrophes. It remembers where each of
 * its characters came from. Line feeds stay.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Most letters of a text are among these. */
    private static final String[] LATIN = new String[0x250];

    static {
        for (var point = 0; point < LATIN.length; point++) {
            LATIN[point] = decomposed(point);
        }
    }

    private static final char RAISED_TWO = '\u00b2';
    private static final char RAISED_THREE = '\u00b3';

    private final StringBuilder folded = new StringBuilder();
    private int[] origins = new int[64];

    private Folding(String text) {
        var index = 0;
        while (index < text.length()) {
            var point = text.codePointAt(index);
            add(point, index, text);
            index += Character.charCount(point);
        }
        origins = Arrays.copyOf(origins, folded.length() + 1);
        origins[folded.length()] = text.length();
    }

    public static Folding of(String text) {
        return new Folding(text);
    }

    /** The folded text without spaces around it; places in it are not those of {@link #of}. */
    public static String fold(String text) {
        return of(text.replace('\n', ' ')).text().strip();
    }

    public String text() {
        return folded.toString();
    }

    /** Where the character at {@code index} of the folded text stood; at its end, the end of the text. */
    public int origin(int index) {
        return origins[index];
    }

    private void add(int point, int origin, String text) {
        if (point == '\n') {
            append('\n', origin);
        } else if (isSpace(point)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                append(' ', origin);
            }
        } else if (!isNote(point, origin, text)) {
            var spelled = point < LATIN.length ? LATIN[point] : spelled(point);
            for (var index = 0; index < spelled.length(); index++) {
                append(spelled.charAt(index), origin);
            }
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** A raised number that is not the two of m\u00b2 or the three of m\u00b3 refers to a note. */
    private static boolean isNote(int point, int origin, String text) {
        var raised = point == RAISED_TWO
                || point == RAISED_THREE
                || point == '\u00b9'
                || (point >= '\u2070' && point <= '\u2079');
        return raised && (origin == 0 || text.charAt(origin - 1) != 'm');
    }

    private static String spelled(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u02bc' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
            default -> decomposed(point);
        };
    }

    private static String decomposed(int point) {
        var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        return MARKS.matcher(parts.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private void append(char character, int origin) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[folded.length()] = origin;
        folded.append(character);
    }
}
