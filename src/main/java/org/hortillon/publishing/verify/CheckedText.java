package org.hortillon.publishing.verify;

import gg.jte.Content;
import java.util.List;

/**
 * A checked text, drawn.
 *
 * @param body with a mark on each number that has a place in it
 * @param rest numbers that have none, with the words around them as they were written
 */
public record CheckedText(Content body, List<Rest> rest) {

    /** One number in its line. */
    public record Rest(String before, Content mark, String after) {}

    public CheckedText {
        rest = List.copyOf(rest);
    }
}
