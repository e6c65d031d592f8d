package org.hortillon.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of mentors: those who show their name; of the others only how many they are. */
@Component
@Transactional(readOnly = true)
public class Mentors {

    private static final int PAGE = 24;

    private static final String MENTORING = """
              from mentoring.directory d,
                   lateral (select count(*) as taken from mentoring.pairings p
                             where p.mentor_id = d.id and p.started_on <= :today
                               and (p.ended_on is null or p.ended_on > :today)) l
             where d.since <= :today and (d.until is null or d.until > :today)
            """;
    private static final String MATCHING = MENTORING + """
               and d.name is not null
               and (:words = '' or d.search @@ websearch_to_tsquery('hubs.french', :words))
               and (:sector = '' or :sector = any (d.sectors))
               and (not :room or l.taken < d.capacity)
            """;

    private final JdbcClient jdbc;
    private final Territory territory;
    private final Hubs hubs;

    Mentors(JdbcClient jdbc, Territory territory, Hubs hubs) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.hubs = hubs;
    }

    public MentorList list(MentorFilter filter, int page) {
        var today = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, today)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var sectors = territory.sectors();
        var mentors = bind(
                        """
                        select d.key, d.name, d.title, d.title_en, d.company, d.company_name, d.expertise, d.sectors,
                               d.capacity, l.taken
                        """ + MATCHING + " order by l.taken >= d.capacity, d.name, d.key limit :size offset :offset",
                        filter,
                        today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> mentor(row, sectors))
                .list();
        return new MentorList(filter, mentors, paging, sectors, headcount(today));
    }

    private static Mentor mentor(ResultSet row, List<Label> sectors) throws SQLException {
        var keys = words(row, "sectors");
        return new Mentor(
                row.getString("key"),
                row.getString("name"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("company"),
                row.getString("company_name"),
                words(row, "expertise"),
                sectors.stream().filter(sector -> keys.contains(sector.key())).toList(),
                new Load(row.getInt("taken"), row.getInt("capacity")));
    }

    static List<String> words(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private JdbcClient.StatementSpec bind(String sql, MentorFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("words", filter.words())
                .param("sector", filter.sector())
                .param("room", filter.onlyWithRoom());
    }

    /** Never narrowed by a filter: a search must not tell who is among those who show no name. */
    private MentorList.Headcount headcount(LocalDate today) {
        return jdbc.sql("""
                        select count(*) as total, count(*) filter (where d.name is null) as unnamed, :year::int as year
                        """ + MENTORING)
                .param("today", today)
                .param("year", today.getYear())
                .query(MentorList.Headcount.class)
                .single();
    }
}
