package org.hortillon.talent;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that are open today.
 *
 * @param hires how many people were hired this year; null when that is too few to be said
 */
public record JobsPage(
        JobFilter filter,
        LocalDate today,
        List<Row> rows,
        Paging paging,
        List<Label> sectors,
        List<Label> communes,
        @Nullable Long hires) {

    /** One open job in the list. */
    public record Row(
            String key,
            String title,
            @Nullable String titleEn,
            String kind,
            String companyName,
            String communeName,
            LocalDate publishedOn,
            LocalDate expiresOn,
            @Nullable String salary) {}

    public List<Label> kinds(Tr t) {
        return Label.of(JobFilter.KINDS, "talent.kind.", t);
    }
}
