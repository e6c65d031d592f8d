package org.hortillon.membership;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To what a new member is invited first; offered by the module that keeps the agenda. */
public interface NextMeeting {

    /** The next meeting that is open to members, when there is one. */
    Optional<Meeting> next();

    /**
     * Something to come to.
     *
     * @param path French path of its page
     */
    record Meeting(String title, @Nullable String titleEn, Instant startsAt, String venue, String path) {}
}
