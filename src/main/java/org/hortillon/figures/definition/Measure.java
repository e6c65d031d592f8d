package org.hortillon.figures.definition;

/**
 * A number on each row of a fact.
 *
 * @param column in the fact view
 * @param cents whether the column holds cents, while the value is said in euros
 */
public record Measure(String name, String column, String unit, boolean cents) {}
