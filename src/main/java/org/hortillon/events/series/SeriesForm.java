package org.hortillon.events.series;

import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.EventForm;

/** A series, to be written. */
public record SeriesForm(Typed typed, EventForm.Choices choices) {}
