package org.hortillon.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of the members on the present day. */
@Component
@Transactional(readOnly = true)
class Members {

    private static final int PAGE = 30;

    private static final String MATCHING = """
              from membership.directory
             where joined_on <= :today and (left_on is null or left_on > :today)
               and (:kind = '' or kind = :kind)
               and (:words = ''
                    or search @@ websearch_to_tsquery('hubs.french', :words)
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(name))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Members(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    MembersPage page(MemberFilter filter, int page) {
        var day = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, day)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var cards = bind(
                        "select key, name, headline, headline_en, kind, company, company_name" + MATCHING
                                + " order by name, key limit :size offset :offset",
                        filter,
                        day)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MembersPage.Card.class)
                .list();
        return new MembersPage(filter, day, counts(day), cards, paging);
    }

    private JdbcClient.StatementSpec bind(String sql, MemberFilter filter, LocalDate day) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("today", day);
    }

    private DiscreetCounts counts(LocalDate day) {
        Map<String, Long> counts = new LinkedHashMap<>();
        MemberKinds.ALL.forEach(kind -> counts.put(kind, 0L));
        jdbc.sql("""
                        select kind, count(*) as people
                          from membership.fact_member
                         where happened_on <= :today and (until is null or until > :today)
                         group by kind""").param("today", day).query(row -> {
            counts.put(row.getString("kind"), row.getLong("people"));
        });
        return DiscreetCounts.of(counts);
    }
}
