package org.hortillon.figures.evaluation;

import org.hortillon.figures.FigureRefused;

/** What comes of reading a question. */
public sealed interface Understanding {

    /** Every word of it is known. */
    record Understood(Selection selection) implements Understanding {}

    /** A word of it is not. */
    record NotUnderstood(FigureRefused refusal) implements Understanding {}
}
