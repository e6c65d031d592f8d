package org.hortillon.events.territory;

import java.time.LocalDate;

/**
 * A holiday of the schools, from its first day without school to its last.
 *
 * @param code which of them, as in {@code winter}
 */
public record NoSchool(String code, LocalDate first, LocalDate last) {

    boolean touches(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from);
    }
}
