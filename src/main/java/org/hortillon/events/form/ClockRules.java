package org.hortillon.events.form;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** What clocks on the wall can show. */
public final class ClockRules {

    private ClockRules() {}

    /** In spring an hour is jumped over: no clock shows it. */
    public static boolean isSkipped(LocalDateTime wall, ZoneId zone) {
        return zone.getRules().getValidOffsets(wall).isEmpty();
    }
}
