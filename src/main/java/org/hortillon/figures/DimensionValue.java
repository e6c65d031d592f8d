package org.hortillon.figures;

/**
 * Something by which figures can be told apart: a sector, a commune, a space, a company.
 *
 * @param dimension for example {@code sector}
 * @param key its value in questions
 * @param label how people say it
 */
public record DimensionValue(String dimension, String key, Phrase label) {}
