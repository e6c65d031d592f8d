package org.hortillon.events.territory;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * A partner's calendar, page with events, or actor in ActivityPub.
 *
 * @param events how many days with an event were seen in it last
 * @param result message key of what became of the last try
 */
public record PartnerFeed(
        UUID id,
        String key,
        String name,
        String address,
        String kind,
        boolean paused,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant triedAt,
        @Nullable Instant readAt,
        int failures,
        @Nullable String result,
        @Nullable String resultWords,
        long events) {

    static final String ICS = "ics";
    static final String PAGE = "page";
    static final String ACTOR = "actor";
    private static final Duration PAUSE = Duration.ofMinutes(50);
    private static final int LONGEST = 5;

    /** Each failure in a row doubles the pause, up to a day or so. */
    boolean isDue(Instant now) {
        var pause = PAUSE.multipliedBy(1L << Math.min(failures, LONGEST));
        return !paused && (triedAt == null || !now.isBefore(triedAt.plus(pause)));
    }

    /** Whether the last try went well, as far as there was one. */
    public boolean isWell() {
        return failures == 0;
    }

    /** What can be read; calendars unless something else is said. */
    static String kind(@Nullable String written) {
        return written != null && Set.of(PAGE, ACTOR).contains(written) ? written : ICS;
    }

    /** Whether there is a page to open: a handle only names one. */
    public boolean hasPage() {
        return Handle.of(address).isEmpty();
    }

    /** Whose address it is; a handle says so itself. */
    public String host() {
        return address.replaceFirst("^https?://", "").replaceFirst("[/?#].*$", "");
    }

    /** What became of the last try, in words. */
    public String resultSaid(Tr t) {
        return result == null || !t.has(result)
                ? ""
                : ResultWords.kept(resultWords == null ? "" : resultWords).said(t, result);
    }
}
