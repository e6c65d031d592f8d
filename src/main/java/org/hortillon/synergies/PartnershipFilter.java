package org.hortillon.synergies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the list of partnerships for; empty asks for all. */
public record PartnershipFilter(
        @BindParam("q") String words,
        @BindParam("portee") String scope,
        @BindParam("pays") String country,
        @BindParam("annee") String year) {

    static final List<String> SCOPES = List.of("commercial", "international");

    public PartnershipFilter(
            @Nullable String words, @Nullable String scope, @Nullable String country, @Nullable String year) {
        this.words = words == null ? "" : words.strip();
        this.scope = scope == null ? "" : scope;
        this.country = country == null ? "" : country;
        this.year = year == null ? "" : year;
    }

    public boolean isEmpty() {
        return words.isEmpty() && scope.isEmpty() && country.isEmpty() && year.isEmpty();
    }
}
