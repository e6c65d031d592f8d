package org.hortillon.events.after;

import org.hortillon.events.agenda.Event;

/** What the team reads of a survey. */
public record ReviewsPage(Event event, ReviewResults results) {}
