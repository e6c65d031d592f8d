package org.hortillon.people;

/**
 * The rule of what is seen of a person; {@code people.seen_by} holds the same one in SQL.
 *
 * @param shown to whom the person shows it
 */
public record Visible(Audience shown) {

    /** Whoever reads as {@code reader} sees it: it is shown to that audience or to a larger one. */
    public boolean to(Audience reader) {
        return shown.compareTo(reader) >= 0;
    }
}
