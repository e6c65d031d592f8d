package org.hortillon.events.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.hortillon.events.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What an event is to be, once nothing has to be corrected.
 *
 * @param format key of its format, or null
 */
public record EventDraft(
        Words words,
        Hours hours,
        Place place,
        Seating seating,
        @Nullable String format) {

    static final List<String> MODES = List.of("onsite", "online", "mixed");

    /** What is said of it. */
    public record Words(
            String title,
            @Nullable String titleEn,
            String kind,
            String description,
            @Nullable String descriptionEn) {}

    /** When it is, and when one can register: all as clocks on the wall show it. */
    public record Hours(
            LocalDateTime startsLocal,
            LocalDateTime endsLocal,
            @Nullable LocalDateTime opensAt,
            @Nullable LocalDateTime closesAt,
            @Nullable LocalDateTime membersUntil) {

        /** At another time, the window of registration moved along. */
        Hours at(LocalDateTime start, LocalDateTime end) {
            var by = Duration.between(startsLocal, start);
            return new Hours(start, end, later(opensAt, by), later(closesAt, by), later(membersUntil, by));
        }

        private static @Nullable LocalDateTime later(@Nullable LocalDateTime moment, Duration by) {
            return moment == null ? null : moment.plus(by);
        }
    }

    /**
     * Where it is.
     *
     * @param commune code of its commune
     * @param venueKey the place that was picked, or null when it was typed freely
     */
    public record Place(
            String mode,
            @Nullable String onlineUrl,
            String venue,
            @Nullable String address,
            String commune,
            @Nullable String venueKey) {

        static Place of(String mode, @Nullable String onlineUrl, Venue venue) {
            return new Place(mode, onlineUrl, venue.name(), venue.address(), venue.commune(), venue.key());
        }

        boolean isElsewhere(PlannedEvent before) {
            return !venue.equals(before.venue())
                    || !Objects.equals(address, before.address())
                    || !commune.equals(before.communeCode())
                    || !mode.equals(before.mode())
                    || !Objects.equals(onlineUrl, before.onlineUrl());
        }
    }

    /** For how many and for whom. */
    public record Seating(
            int capacity, boolean membersOnly, boolean approval, int groupMost, boolean waitingList, int offerHours) {}

    /** What an event is now. */
    public static EventDraft of(PlannedEvent event, ZoneId zone) {
        return new EventDraft(
                new Words(event.title(), event.titleEn(), event.kind(), event.description(), event.descriptionEn()),
                new Hours(
                        event.startsLocal(),
                        event.endsLocal(),
                        wall(event.opensAt(), zone),
                        wall(event.closesAt(), zone),
                        wall(event.membersUntil(), zone)),
                new Place(
                        event.mode(),
                        event.onlineUrl(),
                        event.venue(),
                        event.address(),
                        event.communeCode(),
                        event.venueKey()),
                new Seating(
                        event.capacity(),
                        event.membersOnly(),
                        event.approval(),
                        event.groupMost(),
                        event.waitingList(),
                        event.offerHours()),
                event.format());
    }

    /** Whether whoever planned to come has to know of it: the time or the place is another. */
    public boolean moves(PlannedEvent before) {
        return !hours.startsLocal().equals(before.startsLocal().truncatedTo(ChronoUnit.MINUTES))
                || !hours.endsLocal().equals(before.endsLocal().truncatedTo(ChronoUnit.MINUTES))
                || place.isElsewhere(before);
    }

    /** The same at another time, the window of registration moved along. */
    public EventDraft at(LocalDateTime start, LocalDateTime end) {
        return new EventDraft(words, hours.at(start, end), place, seating, format);
    }

    /** The same with other words. */
    public EventDraft worded(Words others) {
        return new EventDraft(others, hours, place, seating, format);
    }

    /** The same at other hours. */
    public EventDraft during(Hours others) {
        return new EventDraft(words, others, place, seating, format);
    }

    /** The same in another place. */
    public EventDraft in(Venue venue) {
        return new EventDraft(words, hours, Place.of(place.mode(), place.onlineUrl(), venue), seating, format);
    }

    /** The same for so many people. */
    public EventDraft forSeats(int capacity) {
        var other = new Seating(
                capacity,
                seating.membersOnly(),
                seating.approval(),
                seating.groupMost(),
                seating.waitingList(),
                seating.offerHours());
        return new EventDraft(words, hours, place, other, format);
    }

    private static @Nullable LocalDateTime wall(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime();
    }
}
