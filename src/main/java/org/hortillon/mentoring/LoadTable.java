package org.hortillon.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** Every mentor of today by name, with what each carries; for the team. */
public record LoadTable(MentorFilter filter, List<Row> rows, Paging paging, Totals totals) {

    /**
     * One mentor.
     *
     * @param shown whether the name may be shown to the public
     * @param pairs names of the projects and companies beside which this mentor stands today
     */
    public record Row(
            String givenName,
            String familyName,
            boolean shown,
            String title,
            @Nullable String titleEn,
            List<String> expertise,
            LocalDate since,
            List<String> pairs,
            Load load) {}

    /** All mentors together: how many they are, what they carry, and how many could take on somebody more. */
    public record Totals(long mentors, long pairs, long withRoom) {}
}
