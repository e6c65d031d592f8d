package org.hortillon.markdown;

/**
 * A heading of a drawn text.
 *
 * @param level 2 to 6
 * @param id its address within the page
 * @param title its words
 */
public record Section(int level, String id, String title) {}
