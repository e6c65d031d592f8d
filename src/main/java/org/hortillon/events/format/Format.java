package org.hortillon.events.format;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A sort of event, with what it usually is.
 *
 * @param rule when it is held, as a recurrence rule, or null
 * @param venue key of the place where it usually is, or null
 * @param membersFirst days after the opening in which only members register
 * @param opensBefore days before the event at which registration opens
 * @param closesBefore hours before the event at which registration closes
 * @param events how many are of it
 */
public record Format(
        String key,
        String name,
        @Nullable String nameEn,
        String kind,
        @Nullable String rule,
        LocalTime starts,
        LocalTime ends,
        int capacity,
        @Nullable String venue,
        @Nullable String venueName,
        boolean membersOnly,
        int membersFirst,
        int opensBefore,
        int closesBefore,
        boolean approval,
        int groupMost,
        String description,
        @Nullable String descriptionEn,
        int position,
        boolean retired,
        long events) {

    /** When it is held, or null when nobody said. */
    public @Nullable Rhythm rhythm() {
        return rule == null ? null : new Rhythm(rule);
    }
}
