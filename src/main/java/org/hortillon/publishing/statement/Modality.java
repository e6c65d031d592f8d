package org.hortillon.publishing.statement;

/** How strictly a number is meant. */
public enum Modality {
    /** Nothing around it: the value, rounded as far as the number is written. */
    EXACTLY,
    /** plus de, more than: never the number itself. */
    MORE_THAN,
    /** au moins, at least, 400+, +100. */
    AT_LEAST,
    /** moins de, fewer than: never the number itself. */
    LESS_THAN,
    /** au plus, jusqu’à, at most, up to. */
    AT_MOST,
    /** environ, près de, une dizaine, about: a tenth more or less. */
    ABOUT,
    /** entre … et …, between … and …: both ends included. */
    BETWEEN
}
