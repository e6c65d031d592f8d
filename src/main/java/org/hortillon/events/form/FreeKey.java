package org.hortillon.events.form;

import java.util.Set;

/** Keys under which things stand in addresses. */
public final class FreeKey {

    private FreeKey() {}

    /** {@code base} itself, or with the first number that none of those that are {@code taken} has. */
    public static String of(String base, Set<String> taken) {
        var key = base;
        for (var number = 2; taken.contains(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }
}
