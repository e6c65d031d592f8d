package org.hortillon.privacy.copy;

import java.util.List;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.classification.Treatment;

/** The page that opens the archive: what is held, why, and how long, in the order of the register. */
public record IndexPage(String hub, List<Part> parts) {

    /** What is held for one reason. */
    public record Part(Treatment treatment, List<Held> held) {}

    static IndexPage of(String hub, List<Held> held, Classification classification) {
        return new IndexPage(
                hub,
                classification.treatments().stream()
                        .map(treatment -> new Part(
                                treatment,
                                held.stream()
                                        .filter(each -> treatment
                                                .key()
                                                .equals(each.table().treatment()))
                                        .toList()))
                        .filter(part -> !part.held().isEmpty())
                        .toList());
    }
}
