package org.hortillon.markdown;

/**
 * A stretch of a source that becomes other words.
 *
 * @param start first character of the source that is replaced
 * @param end behind the last one
 * @param words in its place
 */
public record Edit(int start, int end, String words) {

    public String in(String source) {
        return source.substring(0, start) + words + source.substring(end);
    }
}
