package org.hortillon.synergies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of partnerships and introductions on the present day. */
@Component
@Transactional(readOnly = true)
class Partnerships {

    /** Addresses name a partnership on the first page, so that page is a long one. */
    private static final int PAGE = 100;

    private static final List<String> OUTCOMES = List.of("associate", "client", "partnership", "hire", "none", "open");

    private static final String MATCHING = """
              from synergies.partnership_cards
             where signed_on <= :today
               and (:words = '' or search @@ websearch_to_tsquery('hubs.french', :words)
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(name))) > 0)
               and (:scope = '' or scope = :scope)
               and (:country = '' or country = :country)
               and (:year = '' or extract(year from signed_on)::text = :year)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Partnerships(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    PartnershipsPage page(PartnershipFilter filter, int page) {
        var today = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, today)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var cards = bind(
                        """
                        select key, name, scope, company, company_name, partner, partner_name, country, signed_on,
                               ended_on, confirmed_on, object, object_en
                        """ + MATCHING + " order by signed_on desc, name, key limit :size offset :offset",
                        filter,
                        today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PartnershipsPage.Card.class)
                .list();
        return new PartnershipsPage(filter, today, signed(today), introductions(today), cards, paging, choices(today));
    }

    private JdbcClient.StatementSpec bind(String sql, PartnershipFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("words", filter.words())
                .param("scope", filter.scope())
                .param("country", filter.country())
                .param("year", filter.year());
    }

    private Map<String, Long> signed(LocalDate today) {
        return counts(PartnershipFilter.SCOPES, "scope", "synergies.fact_partnership", today);
    }

    private DiscreetCounts introductions(LocalDate today) {
        return DiscreetCounts.of(counts(OUTCOMES, "coalesce(outcome, 'open')", "synergies.fact_introduction", today));
    }

    /** How many rows of this year there are under each of {@code keys}. */
    private Map<String, Long> counts(List<String> keys, String key, String view, LocalDate today) {
        var counts = new LinkedHashMap<String, Long>();
        keys.forEach(each -> counts.put(each, 0L));
        jdbc.sql("select " + key + " as key, count(*) as rows from " + view
                        + " where happened_on between :first and :today group by 1")
                .param("first", today.withDayOfYear(1))
                .param("today", today)
                .query(row -> {
                    counts.put(row.getString("key"), row.getLong("rows"));
                });
        return counts;
    }

    private PartnershipsPage.Choices choices(LocalDate today) {
        return new PartnershipsPage.Choices(
                jdbc.sql("select distinct country from synergies.partnership_cards where signed_on <= ?")
                        .param(today)
                        .query(String.class)
                        .list(),
                jdbc.sql("""
                                select distinct extract(year from signed_on)::int as year
                                  from synergies.partnership_cards where signed_on <= ? order by year desc""").param(today).query(Integer.class).list());
    }
}
