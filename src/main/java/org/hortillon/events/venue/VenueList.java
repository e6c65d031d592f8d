package org.hortillon.events.venue;

import java.util.List;

/** All places; {@code done} says what was just done. */
public record VenueList(List<Venue> venues, String done) {}
