package org.hortillon.programmes.programme;

import java.util.List;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of programmes. */
@Component
@Transactional(readOnly = true)
public class Programmes {

    private static final String PROGRAMME = """
            select p.key, p.name, p.name_en, p.kind, p.operator, p.starts_on, p.ends_on, p.description, p.description_en,
                   p.website,
                   (select count(*) from programmes.accompaniments where programme_id = p.id and started_on <= :today) as companies,
                   (select count(*) from programmes.projects where programme_id = p.id and started_on <= :today) as projects
              from programmes.programmes p
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Programmes(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    /** Kinds in the order of the way from an idea to a grown company; within a kind, what runs comes first. */
    public ProgrammeList list() {
        var today = hubs.today();
        var programmes = jdbc.sql(PROGRAMME + """
                         order by array_position(array ['preincubation', 'incubator', 'label', 'accelerator', 'network'], p.kind),
                                  (p.ends_on is not null and p.ends_on < :today), (p.starts_on > :today), p.starts_on, p.name
                         limit 200""")
                .param("today", today)
                .query(Programme.class)
                .list();
        return new ProgrammeList(programmes, today);
    }

    public Optional<ProgrammePage> find(String key) {
        var today = hubs.today();
        return jdbc.sql(PROGRAMME + " where p.key = :key")
                .param("today", today)
                .param("key", key)
                .query(Programme.class)
                .optional()
                .map(programme -> new ProgrammePage(programme, today, companies(key), projectsByYear(key)));
    }

    private List<ProgrammePage.Accompanied> companies(String programme) {
        return jdbc.sql("""
                        select company, name, tagline, tagline_en, sector, sector_en, started_on, ended_on, outcome
                          from programmes.accompanied_companies
                         where programme = :programme and started_on <= :today
                         order by started_on desc, name
                         limit 500""")
                .param("programme", programme)
                .param("today", hubs.today())
                .query(ProgrammePage.Accompanied.class)
                .list();
    }

    private List<ProgrammePage.YearCount> projectsByYear(String programme) {
        return jdbc.sql("""
                        select extract(year from j.started_on)::int as year, count(*) as number
                          from programmes.projects j join programmes.programmes p on p.id = j.programme_id
                         where p.key = :programme and j.started_on <= :today
                         group by year order by year""")
                .param("programme", programme)
                .param("today", hubs.today())
                .query(ProgrammePage.YearCount.class)
                .list();
    }
}
