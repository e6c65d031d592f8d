package org.hortillon.publishing.studio;

import java.util.List;

/**
 * All that one number may be tied to.
 *
 * @param words looked for, or empty: then the nearest figures are among them
 */
public record Choices(
        String words, List<Item.Offer> figures, List<Item.Offer> commitments, List<Item.Offer> testimonials) {

    public Choices {
        figures = List.copyOf(figures);
        commitments = List.copyOf(commitments);
        testimonials = List.copyOf(testimonials);
    }

    public boolean none() {
        return figures.isEmpty() && commitments.isEmpty() && testimonials.isEmpty();
    }
}
