package org.hortillon.fetching;

import java.util.Optional;

/**
 * Sites that do not exist, offered as a bean: for the demo, whose partners are made up. Asked only about names that end in
 * {@code .example}, which nobody can have (RFC 2606); every other address is looked at, and read, as ever.
 */
@FunctionalInterface
public interface Pretended {

    /** What stands at an address; nothing when nothing is pretended there. */
    Optional<Fetched.Found> at(String address);
}
