package org.hortillon.figures.own;

import org.hortillon.figures.Phrase;

/**
 * An option of a select.
 *
 * @param group in which it stands
 */
public record Choice(String code, Phrase label, Phrase group) {}
