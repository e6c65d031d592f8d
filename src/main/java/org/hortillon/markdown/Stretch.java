package org.hortillon.markdown;

/**
 * Some words of a source that are to be marked.
 *
 * @param start of the first character
 * @param end behind the last
 */
public record Stretch(int start, int end) {}
