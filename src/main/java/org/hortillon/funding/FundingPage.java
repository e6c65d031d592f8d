package org.hortillon.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of money: totals of all that is known, and one by one only what is public.
 *
 * @param raised totals by instrument, never mixed
 * @param aboveHalfAMillion how many rounds brought more than 500 000 euros
 */
public record FundingPage(
        int year,
        List<Integer> years,
        List<Total> raised,
        long aboveHalfAMillion,
        List<Round> rounds,
        List<Grant> grants,
        List<Fund> funds) {

    /** What one instrument brought in a year. */
    public record Total(String instrument, long rounds, long amountCents) {}

    /** A round that its company has announced. */
    public record Round(
            String key,
            String company,
            String companyName,
            String instrument,
            String stage,
            long amountCents,
            LocalDate closedOn,
            @Nullable String lead,
            @Nullable String fund) {}

    /** A grant that was obtained or paid. */
    public record Grant(
            String company,
            String companyName,
            String name,
            String funder,
            long amountCents,
            String status,
            LocalDate awardedOn) {}

    /** A fund; what a planned one will hold is an intention. */
    public record Fund(
            String key,
            String name,
            String manager,
            long sizeCents,
            @Nullable Long ticketMinCents,
            @Nullable Long ticketMaxCents,
            String status,
            @Nullable LocalDate openedOn,
            @Nullable String thesis,
            @Nullable String thesisEn,
            @Nullable String website) {

        public Ticket ticket() {
            return new Ticket(ticketMinCents, ticketMaxCents);
        }
    }

    public long grantedCents() {
        return grants.stream().mapToLong(Grant::amountCents).sum();
    }

    public long allRounds() {
        return raised.stream().mapToLong(Total::rounds).sum();
    }

    /** Rounds that count in the totals and stay unnamed. */
    public long unannounced() {
        return allRounds() - rounds.size();
    }
}
