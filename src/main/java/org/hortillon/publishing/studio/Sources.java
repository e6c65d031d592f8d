package org.hortillon.publishing.studio;

import java.util.Optional;

/** Sources as an author types them: an address, or words where there is none. */
final class Sources {

    private static final int LONGEST = 300;

    private Sources() {}

    /** As a link names it; nothing when nothing is typed. */
    static Optional<String> destination(String typed) {
        var words = typed.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        var address = words.matches("https?://\\S.*");
        return Optional.of(
                "source:" + (address ? words.replace(" ", "%20").replace("|", "%7C") : words.replace('|', '/')));
    }
}
