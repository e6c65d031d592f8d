package org.hortillon.events.lineup;

import java.util.List;
import org.hortillon.events.Lineup.Partner;
import org.hortillon.events.Lineup.Speaker;
import org.hortillon.events.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What else there is to know of an event.
 *
 * @param place where it is, when that is one of the hub's venues
 * @param mode onsite, online or mixed
 * @param room the address of the video room, for those who registered; else null
 * @param why why it was called off, or null
 */
public record LineupBox(
        List<Speaker> speakers,
        List<Partner> partners,
        @Nullable Venue place,
        String mode,
        @Nullable String room,
        @Nullable String why) {

    public boolean isEmpty() {
        return speakers.isEmpty() && partners.isEmpty() && !showsPlace() && !showsRoom() && why == null;
    }

    public boolean showsPlace() {
        return place != null && (place.access() != null || place.accessibility() != null);
    }

    public boolean showsRoom() {
        return !mode.equals("onsite");
    }
}
