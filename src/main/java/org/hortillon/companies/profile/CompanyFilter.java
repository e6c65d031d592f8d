package org.hortillon.companies.profile;

import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the list for; an empty word asks for everything. */
public record CompanyFilter(
        @BindParam("q") String words,
        @BindParam("secteur") String sector,
        @BindParam("commune") String commune,
        @BindParam("annee") String year) {

    private static final String YEAR = "(19|20)[0-9]{2}";

    public CompanyFilter {
        words = words == null ? "" : words.strip();
        sector = sector == null ? "" : sector;
        commune = commune == null ? "" : commune;
        year = year == null || !year.matches(YEAR) ? "" : year;
    }

    public boolean isEmpty() {
        return words.isEmpty() && sector.isEmpty() && commune.isEmpty() && year.isEmpty();
    }
}
