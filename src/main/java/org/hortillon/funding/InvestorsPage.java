package org.hortillon.funding;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** Who puts money into companies here: in what, and how much at a time. */
public record InvestorsPage(InvestorFilter filter, List<Card> cards, Paging paging) {

    /** One investor. */
    public record Card(
            String key,
            String name,
            String kind,
            @Nullable Long ticketMinCents,
            @Nullable Long ticketMaxCents,
            @Nullable String thesis,
            @Nullable String thesisEn,
            @Nullable String website,
            @Nullable LocalDate confirmedOn) {

        public Ticket ticket() {
            return new Ticket(ticketMinCents, ticketMaxCents);
        }
    }

    public List<Label> kinds(Tr t) {
        return Label.of(InvestorFilter.KINDS, "funding.investor.", t);
    }

    public List<Label> amounts(Tr t) {
        return InvestorFilter.EUROS.stream()
                .map(euros -> new Label(String.valueOf(euros), t.shortEuros(euros * 100), null))
                .toList();
    }
}
