package org.hortillon.events.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in the team's list.
 *
 * @param standing {@code draft}, {@code published}, {@code past} or {@code cancelled}
 * @param registered seats held
 * @param asked how many wait for an answer
 * @param waiting how many wait for a seat
 * @param unmarked how many of a past event neither came nor stayed away, as far as is noted
 */
public record PlanningRow(
        String key,
        String title,
        @Nullable String titleEn,
        Instant startsAt,
        LocalDate heldOn,
        String standing,
        @Nullable String format,
        @Nullable String formatEn,
        @Nullable String series,
        boolean roomless,
        int capacity,
        int registered,
        long attended,
        long asked,
        long waiting,
        long unmarked) {

    private static final long SOON = 30L * 24 * 3600;

    /** Its date is near, and nobody sees it yet. */
    public boolean isDraftSoon(Instant now) {
        return standing.equals("draft") && startsAt.isBefore(now.plusSeconds(SOON));
    }

    /** Its place is not said yet, and it is still to come. */
    public boolean lacksRoom() {
        return roomless && !standing.equals("past");
    }

    /** Somebody waits for a seat, which the team can see to by a larger room. */
    public boolean isAwaited() {
        return waiting > 0 && standing.equals("published");
    }

    /** Whether anything of it awaits the team. */
    public boolean isToDo(Instant now) {
        return isDraftSoon(now) || lacksRoom() || asked > 0 || isAwaited() || unmarked > 0;
    }

    /** The look of the badge that says where it stands. */
    public String badge() {
        return switch (standing) {
            case "draft" -> "draft";
            case "cancelled" -> "bad";
            case "published" -> "ok";
            default -> "";
        };
    }

    /** Where the team goes on with it. */
    public String path() {
        return "/equipe/evenements/" + key + (standing.equals("draft") ? "/preparation" : "");
    }
}
