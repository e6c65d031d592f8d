package org.hortillon.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who mentors whom today, as the team knows it. */
@Component
@Transactional(readOnly = true)
class Loads {

    private static final int PAGE = 60;

    private static final String MENTORING = """
              from mentoring.team_directory d,
                   lateral (select count(*) as taken, coalesce(array_agg(p.name order by p.name), '{}') as pairs
                              from mentoring.pairs p
                             where p.mentor_id = d.id and p.started_on <= :today
                               and (p.ended_on is null or p.ended_on > :today)) l
             where d.since <= :today and (d.until is null or d.until > :today)
            """;
    private static final String MATCHING = MENTORING + """
               and (:words = '' or d.search @@ websearch_to_tsquery('hubs.french', :words))
               and (:sector = '' or :sector = any (d.sectors))
               and (not :room or l.taken < d.capacity)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Loads(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    public LoadTable table(MentorFilter filter, int page) {
        var today = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, today)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var rows = bind(
                        """
                        select d.given_name, d.family_name, d.public, d.title, d.title_en, d.expertise, d.since,
                               d.capacity, l.taken, l.pairs
                        """ + MATCHING + " order by d.family_name, d.given_name, d.key limit :size offset :offset",
                        filter,
                        today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Loads::row)
                .list();
        return new LoadTable(filter, rows, paging, totals(today));
    }

    private static LoadTable.Row row(ResultSet row, int number) throws SQLException {
        return new LoadTable.Row(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getBoolean("public"),
                row.getString("title"),
                row.getString("title_en"),
                Mentors.words(row, "expertise"),
                row.getObject("since", LocalDate.class),
                Mentors.words(row, "pairs"),
                new Load(row.getInt("taken"), row.getInt("capacity")));
    }

    private JdbcClient.StatementSpec bind(String sql, MentorFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("words", filter.words())
                .param("sector", filter.sector())
                .param("room", filter.onlyWithRoom());
    }

    private LoadTable.Totals totals(LocalDate today) {
        return jdbc.sql("""
                        select count(*) as mentors, coalesce(sum(l.taken), 0) as pairs,
                               count(*) filter (where l.taken < d.capacity) as with_room
                        """ + MENTORING)
                .param("today", today)
                .query(LoadTable.Totals.class)
                .single();
    }
}
