package org.hortillon.events.planning;

import java.time.Instant;
import java.util.List;
import org.hortillon.events.territory.Clash;
import org.hortillon.events.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * One event and what there is to do before it.
 *
 * @param place the place where it is held, or null when it was typed freely
 * @param clashes what stands against its date, the gravest first
 * @param concerned how many people would be told of a change
 * @param told what was told so far, latest first
 * @param done what was just done
 */
public record PreparationPage(
        PlannedEvent event,
        Instant now,
        @Nullable Venue place,
        List<Clash> clashes,
        int concerned,
        List<Notices.Told> told,
        String done) {

    public String standing() {
        return event.standing(now);
    }

    /** More people may register than fit in. */
    public boolean isCrowded() {
        return place != null && place.isTooSmall(event.capacity());
    }

    /** Nobody who registered could find the room. */
    public boolean isRoomless() {
        return !event.mode().equals("onsite") && event.onlineUrl() == null;
    }

    /** It can go back to a draft, and nobody misses it. */
    public boolean isFree() {
        return standing().equals("published") && event.registered() == 0 && concerned == 0;
    }
}
