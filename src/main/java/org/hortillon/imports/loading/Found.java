package org.hortillon.imports.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a check has found.
 *
 * @param total how many it finds in all
 */
record Found(long line, String value, @Nullable String argument, long total) {

    List<String> arguments() {
        return argument == null ? List.of() : List.of(argument);
    }
}
