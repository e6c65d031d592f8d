package org.hortillon.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which a module changes rows during a merge: each change is written down and can be undone. */
public interface MergeJournal {

    /** The rows of {@code table} (as in {@code events.registrations}) that had to stay with the record that is gone. */
    List<UUID> setAside(String table);

    /**
     * Gives a column another value, in the form in which PostgreSQL writes it. Nothing is done, and false returned,
     * when the row has this value already or a constraint forbids it.
     */
    boolean change(String table, UUID row, String column, @Nullable String value);
}
