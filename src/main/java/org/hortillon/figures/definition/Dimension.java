package org.hortillon.figures.definition;

/** A column by which the rows of a fact can be told apart. */
public record Dimension(String name, Labels labels) {

    /** The dimension that a territory is a value of. */
    public static final String COMMUNE = "commune";
}
