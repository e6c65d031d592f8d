package org.hortillon.membership;

import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members as the team knows them. */
@Component
@Transactional(readOnly = true)
class Roster {

    private static final int PAGE = 50;
    private static final int DOWNLOAD_MAX = 100_000;

    private static final String MATCHING = """
              from membership.roster
             where (:kind = '' or kind = :kind)
               and (:state = 'all'
                    or :state = 'active' and joined_on <= :today and (left_on is null or left_on > :today)
                    or :state = 'left' and left_on <= :today)
               and (:words = ''
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(
                           name || ' ' || coalesce(company_name, '') || ' ' || coalesce(email, '')))) > 0)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Roster(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    RosterPage page(RosterFilter filter, int page) {
        var day = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, day)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        return new RosterPage(filter, rows(filter, day, paging.size(), paging.offset()), paging);
    }

    List<RosterPage.Row> all(RosterFilter filter) {
        return rows(filter, hubs.today(), DOWNLOAD_MAX, 0);
    }

    private List<RosterPage.Row> rows(RosterFilter filter, LocalDate day, int size, long offset) {
        return bind("""
                        select name, email, kind, company_name, joined_on, left_on, listed_on, sponsor,
                               joined_on <= :today and (left_on is null or left_on > :today) as active
                        """ + MATCHING + " order by family_name, name, joined_on limit :size offset :offset", filter, day)
                .param("size", size)
                .param("offset", offset)
                .query(RosterPage.Row.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, RosterFilter filter, LocalDate day) {
        return jdbc.sql(sql)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("today", day);
    }
}
