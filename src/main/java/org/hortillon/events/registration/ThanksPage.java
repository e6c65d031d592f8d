package org.hortillon.events.registration;

import org.hortillon.events.agenda.Event;

/** Thanks for a registration; what came of it the mail says. */
public record ThanksPage(Event event) {}
