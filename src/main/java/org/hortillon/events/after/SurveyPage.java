package org.hortillon.events.after;

import java.util.List;
import java.util.UUID;

/**
 * The survey after an event.
 *
 * @param said whether it was answered with this link
 * @param incomplete whether it was sent without a mark
 */
public record SurveyPage(OwnDay day, String code, List<Met> others, SurveyForm form, boolean said, boolean incomplete) {

    /** Somebody who came too. */
    public record Met(UUID id, String name) {}
}
