package org.hortillon.events.lineup;

import java.util.List;
import org.hortillon.events.Lineup.Partner;
import org.hortillon.events.Lineup.Speaker;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
import org.jspecify.annotations.Nullable;

/**
 * Speakers and partners of one event, to be chosen.
 *
 * @param found people whose name was looked for
 * @param done what was just done
 */
public record LineupPage(
        String key,
        String title,
        @Nullable String titleEn,
        List<Speaker> speakers,
        List<Partner> partners,
        String asked,
        List<Label> found,
        List<Label> companies,
        Typed typed,
        String done) {

    public String path() {
        return "/equipe/evenements/" + key + "/intervenants";
    }
}
