package org.hortillon.figures.evaluation;

import java.util.Locale;

/** How a value is to be read. */
public enum Reading {
    /** As it is. */
    VALUE,
    /** In per cent of the same question without its dimensions. */
    SHARE,
    /** Growth in per cent over the period of the same length before. */
    GROWTH;

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
