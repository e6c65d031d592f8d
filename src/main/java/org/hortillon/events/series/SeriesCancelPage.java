package org.hortillon.events.series;

import org.hortillon.events.form.Typed;

/** All events of a series that are to come are about to be called off. */
public record SeriesCancelPage(Series series, Typed typed, int toCome, int concerned) {}
