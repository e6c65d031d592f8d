package org.hortillon.publishing.studio;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places in a text as a page counts them, each end of line being one character, whatever it is in the file. */
final class LineEnds {

    private static final Pattern TWO = Pattern.compile("\r\n");

    private final int[] pairs;

    LineEnds(String text) {
        this.pairs = TWO.matcher(text).results().mapToInt(MatchResult::start).toArray();
    }

    /** Where the page has what stands at {@code index} of the text. */
    int onPage(int index) {
        var before = Arrays.binarySearch(pairs, index);
        return index - (before < 0 ? -before - 1 : before);
    }

    /** Where the text has what stands at {@code place} of the page. */
    int inText(int place) {
        var index = place;
        for (var pair : pairs) {
            if (pair >= index) {
                break;
            }
            index++;
        }
        return index;
    }

    static String onPage(String words) {
        return words.replace("\r\n", "\n");
    }
}
