package org.hortillon.markdown;

/**
 * A link or a picture as it stands in a text.
 *
 * @param destination as it was written
 * @param words the words of the link, or what is said of the picture
 * @param picture whether it is a picture
 * @param line where it stands, from 1, or 0 when that is not known
 */
public record Reference(String destination, String words, boolean picture, int line) {}
