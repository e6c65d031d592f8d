package org.hortillon.talent;

import java.time.LocalDate;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offers of companies, at the present day. */
@Component
@Transactional(readOnly = true)
class Jobs {

    private static final int PAGE = 25;

    /** The same rule as {@link JobState#OPEN}. */
    private static final String MATCHING = """
              from talent.job_cards
             where published_on <= :today and expires_on >= :today and (closed_on is null or closed_on > :today)
               and (:words = '' or search @@ websearch_to_tsquery('hubs.french', :words)
                    or position(lower(public.unaccent(:words)) in lower(public.unaccent(title || ' ' || company_name))) > 0)
               and (:kind = '' or kind = :kind)
               and (:sector = '' or sector = :sector)
               and (:commune = '' or commune = :commune)
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Territory territory;

    Jobs(JdbcClient jdbc, Hubs hubs, Territory territory) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.territory = territory;
    }

    JobsPage page(JobFilter filter, int page) {
        var today = hubs.today();
        var total = bind("select count(*)" + MATCHING, filter, today)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var rows = bind(
                        """
                        select key, title, title_en, kind, company_name, commune_name, published_on, expires_on, salary
                        """ + MATCHING + " order by published_on desc, title, key limit :size offset :offset",
                        filter,
                        today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(JobsPage.Row.class)
                .list();
        return new JobsPage(filter, today, rows, paging, territory.sectors(), territory.communes(), hires(today));
    }

    /** Any offer that has been published, open or not. */
    Optional<JobPage> find(String key) {
        var today = hubs.today();
        return jdbc.sql("""
                        select key, company, company_name, company_website, title, title_en, kind, commune_name, postcode,
                               published_on, expires_on, description, description_en, salary, closed_on, closed_because
                          from talent.job_cards where key = ?""")
                .param(key)
                .query(Job.class)
                .optional()
                .map(job -> new JobPage(job, job.on(today)))
                .filter(job -> job.state() != JobState.AHEAD);
    }

    private JdbcClient.StatementSpec bind(String sql, JobFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("sector", filter.sector())
                .param("commune", filter.commune());
    }

    private @Nullable Long hires(LocalDate today) {
        var people = jdbc.sql("select count(*) from talent.fact_hire where happened_on between ? and ?")
                .params(today.withDayOfYear(1), today)
                .query(Long.class)
                .single();
        return DiscreetCounts.said(people);
    }
}
