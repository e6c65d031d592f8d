package org.hortillon.publishing.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote something that is not there. */
final class Nearest {

    private static final int FEW = 2;
    private static final int A_QUARTER = 4;

    private Nearest() {}

    /** The one that ends in the same word, else the one that is a few letters away; nothing when none is near. */
    static Optional<String> to(String written, Collection<String> known) {
        var last = last(written);
        var most = Math.max(FEW, written.length() / A_QUARTER);
        return known.stream()
                .filter(each -> !last.isEmpty() && last(each).equals(last))
                .min(Comparator.<String>comparingInt(each -> distance(written, each))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> known.stream()
                        .filter(each -> Math.abs(each.length() - written.length()) <= most)
                        .filter(each -> distance(written, each) <= most)
                        .min(Comparator.<String>comparingInt(each -> distance(written, each))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Letters to change, put in or leave out on the way from one to the other. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
