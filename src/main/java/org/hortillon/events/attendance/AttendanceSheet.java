package org.hortillon.events.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.agenda.EventPart;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who signed up for one event, by name.
 *
 * @param parts what other slices add, above the list
 */
public record AttendanceSheet(
        Event event, Instant now, List<Registration> registrations, List<EventPart.Drawing> parts) {

    static final List<String> ENDINGS = List.of("attended", "absent", "excused", "cancelled");

    /** One person's registration. */
    public record Registration(
            String givenName,
            String familyName,
            @Nullable String email,
            Instant registeredAt,
            String state,
            UUID id,
            int seats) {

        /** The look of the badge that says it. */
        public String badge() {
            return switch (state) {
                case "attended" -> "ok";
                case "absent" -> "bad";
                case "asked", "waiting", "offered" -> "wait";
                case "excused", "cancelled", "refused", "lapsed" -> "draft";
                default -> "info";
            };
        }
    }

    public List<String> endings() {
        return ENDINGS;
    }

    public long count(String state) {
        return registrations.stream()
                .filter(registration -> registration.state().equals(state))
                .count();
    }
}
