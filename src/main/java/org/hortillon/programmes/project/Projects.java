package org.hortillon.programmes.project;

import java.time.LocalDate;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read of projects: those that their holders show, and how many there are in all. */
@Component
@Transactional(readOnly = true)
public class Projects {

    private static final int PAGE = 24;

    private static final String PROJECT = """
            select key, name, holder, programme, programme_name, programme_name_en, sector_key, sector, sector_en, commune,
                   started_on, stage, company, company_name, summary, summary_en
            """;
    private static final String MATCHING = """
              from programmes.public_projects
             where started_on <= :today
               and (:words = '' or search @@ websearch_to_tsquery('hubs.french', :words))
               and (:stage = '' or stage = :stage)
               and (:sector = '' or sector_key = :sector)
            """;

    private final JdbcClient jdbc;
    private final Territory territory;
    private final Hubs hubs;

    Projects(JdbcClient jdbc, Territory territory, Hubs hubs) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.hubs = hubs;
    }

    public ProjectList list(ProjectFilter filter, int page) {
        var today = hubs.today();
        var total = bind("select count(*) " + MATCHING, filter, today)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var projects = bind(PROJECT + MATCHING + """
                         order by array_position(array ['idea', 'prototype', 'created', 'dropped'], stage), started_on desc, key
                         limit :size offset :offset""", filter, today)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Project.class)
                .list();
        return new ProjectList(filter, projects, paging, territory.sectors(), today.getYear(), begun(today));
    }

    public Optional<Project> find(String key) {
        return jdbc.sql(PROJECT + " from programmes.public_projects where key = :key and started_on <= :today")
                .param("key", key)
                .param("today", hubs.today())
                .query(Project.class)
                .optional();
    }

    private JdbcClient.StatementSpec bind(String sql, ProjectFilter filter, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("words", filter.words())
                .param("stage", filter.stage())
                .param("sector", filter.sector());
    }

    private long begun(LocalDate today) {
        return jdbc.sql("select count(*) from programmes.projects where started_on between :first and :today")
                .param("first", today.withDayOfYear(1))
                .param("today", today)
                .query(Long.class)
                .single();
    }
}
