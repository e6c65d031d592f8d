package org.hortillon.funding;

import java.sql.Types;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The investors whom anybody may find. */
@Component
@Transactional(readOnly = true)
class Investors {

    private static final int PAGE = 30;

    /** An investor who has not said how much is found under any amount. */
    private static final String MATCHING = """
              from funding.investors
             where (:words = '' or search @@ websearch_to_tsquery('hubs.french', :words))
               and (:kind = '' or kind = :kind)
               and (:cents::bigint is null
                    or coalesce(ticket_min_cents, 0) <= :cents and coalesce(ticket_max_cents, :cents) >= :cents)
            """;

    private final JdbcClient jdbc;

    Investors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InvestorsPage page(InvestorFilter filter, int page) {
        var total = bind("select count(*)" + MATCHING, filter).query(Long.class).single();
        var paging = new Paging(page, PAGE, total);
        var cards = bind(
                        """
                        select key, name, kind, ticket_min_cents, ticket_max_cents, thesis, thesis_en, website, confirmed_on
                        """ + MATCHING + " order by ticket_min_cents nulls last, name, key limit :size offset :offset",
                        filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(InvestorsPage.Card.class)
                .list();
        return new InvestorsPage(filter, cards, paging);
    }

    private JdbcClient.StatementSpec bind(String sql, InvestorFilter filter) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("cents", filter.cents(), Types.BIGINT);
    }
}
