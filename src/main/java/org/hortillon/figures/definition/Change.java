package org.hortillon.figures.definition;

import java.time.LocalDate;
import org.hortillon.figures.Phrase;

/** A version of a definition: when it came and why. */
public record Change(int version, LocalDate on, Phrase why) {}
