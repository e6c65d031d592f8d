package org.hortillon.figures.evaluation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Around a question: when and by whom it is asked.
 *
 * @param today in the hub's time zone; nothing after it counts
 * @param publicly whether the answer must keep small groups of people to itself
 */
record Context(Instant now, LocalDate today, boolean publicly) {}
