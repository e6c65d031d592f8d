package org.hortillon.companies.profile;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** The list of companies, filtered. */
public record CompanyList(
        CompanyFilter filter,
        List<Card> cards,
        Paging paging,
        List<Label> sectors,
        List<Label> communes,
        List<Integer> years) {

    /** One company in the list. */
    public record Card(
            String key,
            String name,
            @Nullable String tagline,
            @Nullable String taglineEn,
            String sector,
            String sectorEn,
            String commune,
            LocalDate createdOn) {}
}
