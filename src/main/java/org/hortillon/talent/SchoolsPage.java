package org.hortillon.talent;

import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * The schools of the territory.
 *
 * @param kind the only kind to show, or empty for all
 */
public record SchoolsPage(String kind, List<Card> cards) {

    static final List<String> KINDS = List.of("engineering", "university", "business", "vocational");

    /** One school. */
    public record Card(
            String key,
            String name,
            String kind,
            String communeName,
            @Nullable String description,
            @Nullable String descriptionEn,
            @Nullable String website) {}

    public List<Label> kinds(Tr t) {
        return Label.of(KINDS, "talent.school.", t);
    }
}
