package org.hortillon.funding;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of rounds, grants and funds, up to the present day. */
@Component
@Transactional(readOnly = true)
class Funding {

    private static final long HALF_A_MILLION_CENTS = 50_000_000;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Funding(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    /** The year that was asked for when there is anything in it, else the present one. */
    FundingPage page(String asked) {
        var today = hubs.today();
        var years = years(today);
        var year = years.stream()
                .filter(each -> String.valueOf(each).equals(asked))
                .findFirst()
                .orElse(today.getYear());
        var totals = totals(year, today);
        return new FundingPage(
                year,
                years,
                totals,
                totals.isEmpty() ? 0 : above(year, today),
                rounds(year, today),
                grants(year, today),
                funds());
    }

    /** The present year is always there to choose. */
    private List<Integer> years(LocalDate today) {
        return jdbc.sql("""
                        select extract(year from happened_on)::int as year from funding.fact_round where happened_on <= :today
                        union select extract(year from happened_on)::int from funding.fact_grant where happened_on <= :today
                        union select extract(year from :today::date)::int
                        order by year desc""").param("today", today).query(Integer.class).list();
    }

    private List<FundingPage.Total> totals(int year, LocalDate today) {
        return in(year, today, """
                        select instrument, count(*) as rounds, sum(amount_cents) as amount_cents
                          from funding.fact_round
                         where happened_on between :first and :last
                         group by instrument
                         order by array_position(array ['equity', 'convertible', 'loan'], instrument)""").query(FundingPage.Total.class).list();
    }

    private long above(int year, LocalDate today) {
        return in(year, today, """
                        select count(*) from funding.fact_round
                         where happened_on between :first and :last and amount_cents > :amount""")
                .param("amount", HALF_A_MILLION_CENTS)
                .query(Long.class)
                .single();
    }

    private List<FundingPage.Round> rounds(int year, LocalDate today) {
        return in(year, today, """
                        select key, company, company_name, instrument, stage, amount_cents, closed_on, lead, fund
                          from funding.announced_rounds
                         where closed_on between :first and :last and announced_on <= :today
                         order by closed_on desc, company_name""")
                .param("today", today)
                .query(FundingPage.Round.class)
                .list();
    }

    private List<FundingPage.Grant> grants(int year, LocalDate today) {
        return in(year, today, """
                        select company, company_name, name, funder, amount_cents, status, awarded_on
                          from funding.awarded_grants
                         where awarded_on between :first and :last
                         order by awarded_on desc, company_name""").query(FundingPage.Grant.class).list();
    }

    private List<FundingPage.Fund> funds() {
        return jdbc.sql("""
                        select key, name, manager, size_cents, ticket_min_cents, ticket_max_cents, status, opened_on,
                               thesis, thesis_en, website
                          from funding.funds
                         order by array_position(array ['open', 'planned', 'closed'], status), name""").query(FundingPage.Fund.class).list();
    }

    /** Binds the days of {@code year} that have come. */
    private JdbcClient.StatementSpec in(int year, LocalDate today, String sql) {
        var end = LocalDate.of(year, 12, 31);
        return jdbc.sql(sql).param("first", LocalDate.of(year, 1, 1)).param("last", end.isAfter(today) ? today : end);
    }
}
