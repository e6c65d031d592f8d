package org.hortillon.privacy.retention;

/** How many rows of a table go; {@link #PEOPLE} stands for people, who become tombstones. */
public record Due(String table, long rows) {

    static final String PEOPLE = "people";
}
