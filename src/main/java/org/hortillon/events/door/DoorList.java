package org.hortillon.events.door;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: what a device knows of an event, and nothing more of people than their names.
 *
 * @param until when it is to be forgotten, in milliseconds
 */
public record DoorList(String event, long until, int capacity, List<Entry> people) {

    private static final List<String> EXPECTED = List.of("seated", "offered", "absent", "attended");

    /**
     * One registration.
     *
     * @param code what is typed when a ticket cannot be read
     * @param at when somebody came with it, in milliseconds
     */
    public record Entry(
            UUID id,
            String given,
            String family,
            String state,
            int seats,
            String code,
            @Nullable Long at) {

        public String name() {
            return (given + " " + family).strip();
        }

        public boolean isIn() {
            return state.equals("attended");
        }

        /** Whether a seat is held, so that nothing need be asked at the door. */
        public boolean isExpected() {
            return EXPECTED.contains(state);
        }

        /** Whether what somebody typed is part of the name, or is the code. */
        public boolean matches(String typed) {
            var words = typed.strip().toLowerCase(Locale.ROOT);
            return (name() + " " + family + " " + given)
                            .toLowerCase(Locale.ROOT)
                            .contains(words)
                    || code.toLowerCase(Locale.ROOT).equals(words.replace(" ", ""));
        }
    }

    /** How many people came, by seats. */
    public int in() {
        return people.stream().filter(Entry::isIn).mapToInt(Entry::seats).sum();
    }

    /** How many people are expected or came, by seats. */
    public int expected() {
        return people.stream().filter(Entry::isExpected).mapToInt(Entry::seats).sum();
    }
}
