package org.hortillon.events.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events of the hub as the team sees them: drafts too, and what each of them needs. */
@Component
@Transactional(readOnly = true)
public class PlanningLists {

    private static final int PAGE = 24;
    private static final int MOST_AHEAD = 200;
    private static final String STANDING = """
            case when e.cancelled_on is not null then 'cancelled'
                 when e.state = 'draft' then 'draft'
                 when e.ends_at <= :now then 'past'
                 else 'published' end""";
    private static final String ROW = """
            select e.key, e.title, e.title_en, e.starts_at, e.starts_local::date as held_on, STANDING as standing,
                   f.name as format, f.name_en as format_en, g.key as series,
                   e.mode <> 'onsite' and e.online_url is null as roomless, e.capacity, e.taken as registered,
                   coalesce(r.attended, 0) as attended, coalesce(r.asked, 0) as asked, coalesce(r.waiting, 0) as waiting,
                   case when e.ends_at <= :now and e.cancelled_on is null then coalesce(r.seated, 0) else 0 end as unmarked
            """.replace("STANDING", STANDING);
    private static final String FROM = """
              from events.events e
              left join events.formats f on f.id = e.format_id
              left join events.series g on g.id = e.series_id
            """;
    private static final String COUNTS = """
              left join lateral (
                   select count(*) filter (where r.state = 'attended') as attended,
                          count(*) filter (where r.state = 'asked') as asked,
                          count(*) filter (where r.state in ('waiting', 'offered')) as waiting,
                          count(*) filter (where r.state = 'seated') as seated
                     from events.registrations r
                    where r.event_id = e.id) r on true
            """;
    private static final String MATCHING = """
             where (:standing = '' or STANDING = :standing)
               and (:format = '' or f.key = :format)
               and (:series = '' or g.key = :series)
               and (:year = '' or extract(year from e.starts_local)::text = :year)
            """.replace("STANDING", STANDING);

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanningLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PlanningList page(PlanningFilter filter, int page, String done) {
        var now = clock.instant();
        var total = bind("select count(*) " + FROM + MATCHING + " and e.ends_at <= :now", filter, now)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var behind = bind(
                        ROW + FROM + COUNTS + MATCHING
                                + " and e.ends_at <= :now order by e.starts_at desc, e.key limit :size offset :offset",
                        filter,
                        now)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(PlanningRow.class)
                .list();
        var ahead = paging.hasPrevious() ? List.<PlanningRow>of() : ahead(filter, now);
        return new PlanningList(filter, now, ahead, behind, paging, formats(), series(), years(), done);
    }

    /** The events of one series, soonest first. */
    public List<PlanningRow> ofSeries(String series) {
        return bind(
                        ROW + FROM + COUNTS + MATCHING + " order by e.starts_at",
                        new PlanningFilter("", "", series, ""),
                        clock.instant())
                .query(PlanningRow.class)
                .list();
    }

    /** Drafts whose date is at most {@code days} away. */
    long draftsWithin(int days) {
        return jdbc.sql("""
                        select count(*) from events.events
                         where state = 'draft' and cancelled_on is null and starts_at between :now and :until""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", clock.instant().atOffset(ZoneOffset.UTC).plusDays(days))
                .query(Long.class)
                .single();
    }

    private List<PlanningRow> ahead(PlanningFilter filter, Instant now) {
        return bind(
                        ROW + FROM + COUNTS + MATCHING
                                + " and e.ends_at > :now order by e.starts_at, e.key limit :most",
                        filter,
                        now)
                .param("most", MOST_AHEAD)
                .query(PlanningRow.class)
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, PlanningFilter filter, Instant now) {
        return jdbc.sql(sql)
                .param("standing", filter.standing())
                .param("format", filter.format())
                .param("series", filter.series())
                .param("year", filter.year())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private List<Label> formats() {
        return jdbc.sql("select key, label, label_en from events.format_labels order by label")
                .query(Label.class)
                .list();
    }

    private List<Label> series() {
        return jdbc.sql(
                        "select key, title as label, title_en as label_en from events.series order by first_on desc, title")
                .query(Label.class)
                .list();
    }

    private List<Integer> years() {
        return jdbc.sql(
                        "select distinct extract(year from starts_local)::int as year from events.events order by year desc")
                .query(Integer.class)
                .list();
    }
}
