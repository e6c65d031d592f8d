package org.hortillon.events.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hortillon.events.agenda.Event;
import org.jspecify.annotations.Nullable;

/** Everybody who signed up for one event, by name. */
public record AttendanceSheet(Event event, Instant now, List<Registration> registrations) {

    static final List<String> OUTCOMES = List.of("attended", "absent", "excused", "cancelled");

    /** One person's registration; {@code outcome} is null until it is known. */
    public record Registration(
            String givenName,
            String familyName,
            @Nullable String email,
            Instant registeredAt,
            @Nullable String outcome) {

        /** As it is written in message keys. */
        public String outcomeCode() {
            return outcome == null ? "unknown" : outcome;
        }

        /** The look of the badge that says it. */
        public String badge() {
            return switch (outcomeCode()) {
                case "attended" -> "ok";
                case "absent" -> "bad";
                case "excused", "cancelled" -> "draft";
                default -> "info";
            };
        }
    }

    public List<String> outcomes() {
        return OUTCOMES;
    }

    public long count(String outcome) {
        return registrations.stream()
                .filter(registration -> Objects.equals(registration.outcome(), outcome))
                .count();
    }
}
