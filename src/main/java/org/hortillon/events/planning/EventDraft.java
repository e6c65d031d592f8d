package org.hortillon.events.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an event is to be, once nothing has to be corrected.
 *
 * @param startsLocal what the clock on the wall shows, as all its times
 * @param commune code of its commune
 * @param venueKey the place that was picked, or null when it was typed freely
 * @param format key of its format, or null
 */
public record EventDraft(
        String title,
        @Nullable String titleEn,
        String kind,
        LocalDateTime startsLocal,
        LocalDateTime endsLocal,
        String mode,
        @Nullable String onlineUrl,
        String venue,
        @Nullable String address,
        String commune,
        @Nullable String venueKey,
        @Nullable String format,
        int capacity,
        boolean membersOnly,
        @Nullable LocalDateTime opensAt,
        @Nullable LocalDateTime closesAt,
        @Nullable LocalDateTime membersUntil,
        boolean approval,
        int groupMost,
        boolean waitingList,
        int offerHours,
        String description,
        @Nullable String descriptionEn) {

    static final List<String> MODES = List.of("onsite", "online", "mixed");

    /** Whether whoever planned to come has to know of it: the time or the place is another. */
    public boolean moves(PlannedEvent before) {
        return !startsLocal.equals(before.startsLocal().truncatedTo(ChronoUnit.MINUTES))
                || !endsLocal.equals(before.endsLocal().truncatedTo(ChronoUnit.MINUTES))
                || !venue.equals(before.venue())
                || !Objects.equals(address, before.address())
                || !commune.equals(before.communeCode())
                || !mode.equals(before.mode())
                || !Objects.equals(onlineUrl, before.onlineUrl());
    }

    /** The same at another time, the window of registration moved along. */
    public EventDraft at(LocalDateTime start, LocalDateTime end) {
        var by = Duration.between(startsLocal, start);
        return new EventDraft(
                title,
                titleEn,
                kind,
                start,
                end,
                mode,
                onlineUrl,
                venue,
                address,
                commune,
                venueKey,
                format,
                capacity,
                membersOnly,
                opensAt == null ? null : opensAt.plus(by),
                closesAt == null ? null : closesAt.plus(by),
                membersUntil == null ? null : membersUntil.plus(by),
                approval,
                groupMost,
                waitingList,
                offerHours,
                description,
                descriptionEn);
    }
}
