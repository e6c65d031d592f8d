package org.hortillon.synergies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Partnerships by name, introductions only by what came of them.
 *
 * @param signed how many partnerships of each scope were signed this year
 * @param introductions of this year, by outcome
 */
public record PartnershipsPage(
        PartnershipFilter filter,
        LocalDate today,
        Map<String, Long> signed,
        DiscreetCounts introductions,
        List<Card> cards,
        Paging paging,
        Choices choices) {

    /** What the filters offer: what there is. */
    public record Choices(List<String> countries, List<Integer> years) {}

    /** One partnership; {@code partner} is the key of a company of the hub, when it is one. */
    public record Card(
            String key,
            String name,
            String scope,
            String company,
            String companyName,
            @Nullable String partner,
            String partnerName,
            String country,
            LocalDate signedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate confirmedOn,
            String object,
            @Nullable String objectEn) {

        public boolean endedBy(LocalDate day) {
            return endedOn != null && !endedOn.isAfter(day);
        }
    }

    public List<Label> scopes(Tr t) {
        return Label.of(PartnershipFilter.SCOPES, "synergies.scope.", t);
    }

    public List<Label> countries(Tr t) {
        return choices.countries().stream()
                .map(code -> new Label(code, country(code, t), null))
                .sorted(Comparator.comparing(Label::label))
                .toList();
    }

    public List<Label> years() {
        return choices.years().stream()
                .map(String::valueOf)
                .map(year -> new Label(year, year, null))
                .toList();
    }

    /** The name of a country, as the reader's language has it. */
    public static String country(String code, Tr t) {
        return Locale.of("", code).getDisplayCountry(t.language().locale());
    }
}
