package org.hortillon.figures.definition;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a value.
 *
 * @param name the unit, or empty when each row brings its own
 * @param dimension where each row says its unit, or null
 * @param apart the dimension that keeps rows of different units apart, or null
 */
public record Unit(
        String name, @Nullable String dimension, @Nullable String apart) {

    static Unit of(String name) {
        return new Unit(name, null, null);
    }
}
