package org.hortillon.companies.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One company: what the records hold, and what it declares about itself. */
public record CompanyPage(
        Facts facts, List<Founder> founders, List<Network> networks, List<Impact> impacts, List<Growth> growths) {

    /** A network to which the company belongs. */
    public record Network(String key, String name) {}

    /** What the records hold. */
    public record Facts(
            UUID id,
            String key,
            String name,
            @Nullable String siren,
            @Nullable String tagline,
            @Nullable String taglineEn,
            @Nullable String description,
            @Nullable String descriptionEn,
            String sectorKey,
            String sector,
            String sectorEn,
            String commune,
            LocalDate createdOn,
            @Nullable LocalDate closedOn,
            @Nullable String legalForm,
            @Nullable String website,
            @Nullable String stage,
            String source,
            @Nullable String image,
            boolean hasStory) {}

    /** Somebody who founded or runs the company and lets it be known. */
    public record Founder(String name, String role) {}

    /** A declared effect; {@code year} is when it was measured. */
    public record Impact(
            String indicator,
            String label,
            @Nullable String labelEn,
            BigDecimal quantity,
            String unit,
            String declaredBy,
            LocalDate declaredOn,
            String source,
            int year) {}

    /** Declared growth in per cent over a number of months; {@code year} is when it ended. */
    public record Growth(
            String measure,
            BigDecimal percent,
            int months,
            String declaredBy,
            LocalDate declaredOn,
            String source,
            int year) {}
}
