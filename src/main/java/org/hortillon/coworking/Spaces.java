package org.hortillon.coworking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The spaces of the hub, and what they offer today. */
@Component
@Transactional(readOnly = true)
public class Spaces {

    /** A space still ahead is counted as it will stand on its first day. */
    private static final String SPACE = """
            select s.key, s.name, s.operator, s.address, s.quarter, m.name as commune, s.opened_on, s.closed_on,
                   s.surface_m2, s.description, s.description_en, s.website, s.image,
                   d.open_desks, d.fixed_desks, o.offices, o.seats
              from coworking.spaces s
              join hubs.communes m on m.id = s.commune_id,
                   lateral (select count(*) filter (where kind = 'open') as open_desks,
                                   count(*) filter (where kind = 'fixed') as fixed_desks
                              from coworking.desks
                             where space_id = s.id and opened_on <= greatest(:today, s.opened_on)
                               and (closed_on is null or closed_on > :today)) d,
                   lateral (select count(*) as offices, coalesce(sum(seats), 0) as seats
                              from coworking.offices
                             where space_id = s.id and opened_on <= greatest(:today, s.opened_on)
                               and (closed_on is null or closed_on > :today)) o
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Spaces(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    /** All of them, whoever closed last; a territory has tens of spaces, not thousands. */
    public SpaceList list() {
        var today = hubs.today();
        var spaces =
                jdbc.sql(SPACE + """
                         order by (s.closed_on is not null and s.closed_on <= :today), s.opened_on desc, s.name
                         limit 200""").param("today", today).query(Space.class).list();
        return new SpaceList(
                spaces,
                today,
                today.getYear(),
                openedThisYear("coworking.spaces", today),
                openedThisYear("coworking.desks", today));
    }

    /** The spaces that one can go to, newest first. */
    public List<Space> open(int most) {
        return jdbc.sql(SPACE + """
                         where s.opened_on <= :today and (s.closed_on is null or s.closed_on > :today)
                         order by s.opened_on desc, s.name
                         limit :most""")
                .param("today", hubs.today())
                .param("most", most)
                .query(Space.class)
                .list();
    }

    public Optional<SpacePage> find(String key) {
        var today = hubs.today();
        return jdbc.sql(SPACE + " where s.key = :key")
                .param("today", today)
                .param("key", key)
                .query(Space.class)
                .optional()
                .map(space -> new SpacePage(space, today, desks(key), offices(key)));
    }

    private long openedThisYear(String table, LocalDate today) {
        return jdbc.sql("select count(*) from " + table + " where opened_on between :first and :today")
                .param("first", today.withDayOfYear(1))
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private List<SpacePage.Desks> desks(String space) {
        return jdbc.sql("""
                        select d.kind, d.opened_on, d.closed_on, count(*) as number, min(d.label) as first, max(d.label) as last
                          from coworking.desks d join coworking.spaces s on s.id = d.space_id
                         where s.key = ?
                         group by d.kind, d.opened_on, d.closed_on, regexp_replace(d.label, '[0-9]+$', '')
                         order by d.opened_on, d.kind desc, first""").param(space).query(SpacePage.Desks.class).list();
    }

    private List<SpacePage.Office> offices(String space) {
        return jdbc.sql("""
                        select o.label, o.seats, o.surface_m2, o.opened_on, o.closed_on
                          from coworking.offices o join coworking.spaces s on s.id = o.space_id
                         where s.key = ?
                         order by o.label
                         limit 500""").param(space).query(SpacePage.Office.class).list();
    }
}
