package org.hortillon.events.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as the team keeps it, drafts too.
 *
 * @param communeCode code of its commune
 * @param format key of its format, or null
 * @param series key of its series, or null
 * @param apart whether it is no longer changed with its series
 * @param registered how many seats are held
 * @param sequence how often its time, place or standing changed
 */
public record PlannedEvent(
        UUID id,
        String key,
        String state,
        String title,
        @Nullable String titleEn,
        String kind,
        Instant startsAt,
        Instant endsAt,
        LocalDateTime startsLocal,
        LocalDateTime endsLocal,
        String mode,
        @Nullable String onlineUrl,
        String venue,
        @Nullable String address,
        String commune,
        String communeCode,
        @Nullable String venueKey,
        @Nullable String format,
        @Nullable String series,
        boolean apart,
        int capacity,
        int registered,
        boolean membersOnly,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant membersUntil,
        boolean approval,
        int groupMost,
        boolean waitingList,
        int offerHours,
        String description,
        @Nullable String descriptionEn,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelledWhy,
        int sequence) {

    public boolean isDraft() {
        return state.equals("draft");
    }

    public boolean isCancelled() {
        return cancelledOn != null;
    }

    public boolean isPast(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Where it stands: {@code draft}, {@code cancelled}, {@code past} or {@code published}. */
    public String standing(Instant now) {
        if (isCancelled()) {
            return "cancelled";
        }
        return isDraft() ? "draft" : isPast(now) ? "past" : "published";
    }
}
