package org.hortillon.accounts.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal are asked for.
 *
 * @param who an account; nothing for all
 * @param act nothing for all
 * @param thing words of what the thing is called, or the name of its kind
 * @param from the first day, in the hub's time zone
 * @param to the last day
 */
public record JournalFilter(
        @Nullable UUID who,
        @Nullable String act,
        String thing,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What an address asks for; what cannot be understood is left out. */
    static JournalFilter of(Map<String, String> fields) {
        var act = fields.getOrDefault("acte", "");
        return new JournalFilter(
                read(fields, "qui", UUID::fromString),
                act.isBlank() ? null : act,
                fields.getOrDefault("objet", "").strip(),
                read(fields, "du", LocalDate::parse),
                read(fields, "au", LocalDate::parse));
    }

    public boolean isEmpty() {
        return who == null && act == null && thing.isEmpty() && from == null && to == null;
    }

    private static <T> @Nullable T read(Map<String, String> fields, String name, Function<String, T> reading) {
        return Optional.of(fields.getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .map(text -> understood(text, reading))
                .orElse(null);
    }

    private static <T> @Nullable T understood(String text, Function<String, T> reading) {
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }
}
