package org.hortillon.publishing.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.markdown.Reference;

/**
 * What a link names without leading to it: a source that has no address, or a testimonial.
 *
 * @param kind of the mark
 * @param name of the source, or empty
 */
record Named(String kind, String name) {

    private static final Pattern SOURCE = Pattern.compile("source:(?!https?://)(.+)");
    private static final Pattern TESTIMONIAL = Pattern.compile("testimonial:[a-z0-9-]{1,80}");

    static Optional<Named> of(Reference reference) {
        var source = SOURCE.matcher(reference.destination());
        if (source.matches()) {
            return Optional.of(new Named("source", source.group(1).strip()));
        }
        return TESTIMONIAL.matcher(reference.destination()).matches()
                ? Optional.of(new Named("quotation", ""))
                : Optional.empty();
    }
}
