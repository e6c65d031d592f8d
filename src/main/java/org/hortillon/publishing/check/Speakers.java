package org.hortillon.publishing.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hortillon.companies.Testimonial;
import org.hortillon.publishing.statement.Folding;

/** Finds whose testimonial a quotation is: by the name and role beside it, or by the words themselves. */
final class Speakers {

    private static final int SAME_WORDS = 24;

    private final List<Testimonial> testimonials;

    Speakers(List<Testimonial> testimonials) {
        this.testimonials = testimonials;
    }

    Optional<Testimonial> of(String quotation) {
        var said = Folding.fold(quotation);
        return testimonials.stream()
                .filter(testimonial -> fit(testimonial, said) > 0)
                .max(Comparator.comparingInt(testimonial -> fit(testimonial, said)));
    }

    private static int fit(Testimonial testimonial, String said) {
        var named = named(testimonial.givenName(), said);
        var role = said.contains(Folding.fold(testimonial.role()));
        return (named && role ? 2 : 0) + (sharesWords(Folding.fold(testimonial.quote()), said) ? 2 : 0);
    }

    private static boolean named(String name, String said) {
        return (" " + said.replaceAll("[^\\p{L}]", " ") + " ").contains(" " + Folding.fold(name) + " ");
    }

    /** Whether a run of letters long enough not to be chance stands in both. */
    private static boolean sharesWords(String one, String other) {
        for (var from = 0; from + SAME_WORDS <= one.length(); from += SAME_WORDS / 2) {
            if (other.contains(one.substring(from, from + SAME_WORDS))) {
                return true;
            }
        }
        return false;
    }
}
