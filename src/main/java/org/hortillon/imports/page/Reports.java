package org.hortillon.imports.page;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.imports.Problem;
import org.hortillon.imports.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of each import that the team started, for a while. */
@Component
@Transactional(readOnly = true)
class Reports {

    private static final int KEPT = 50;
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final int RECENT = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The beginning of an import.
     *
     * @param account who starts it
     * @param source what was sent
     */
    record Start(UUID account, String source, boolean checkOnly) {}

    /** Notes that an import begins, and lets go of those of long ago. */
    @Transactional
    public void start(UUID id, Start start) {
        var now = clock.instant();
        jdbc.sql("delete from imports.reports where started_at < ?")
                .param(Timestamp.from(now.minus(KEPT_FOR)))
                .update();
        jdbc.sql("""
                        delete from imports.reports
                         where id in (select id from imports.reports order by started_at desc, id desc offset ?)""").param(KEPT - 1).update();
        jdbc.sql("""
                        insert into imports.reports (id, started_by_id, started_at, source, check_only)
                        values (?, ?, ?, ?, ?)""")
                .params(id, start.account(), Timestamp.from(now), start.source(), start.checkOnly())
                .update();
    }

    @Transactional
    public void finish(UUID id, Report report) {
        var outcome = report.refused() ? "refused" : report.checkOnly() ? "checked" : "kept";
        end(id, outcome, report.problemCount());
        for (var i = 0; i < report.files().size(); i++) {
            var file = report.files().get(i);
            jdbc.sql("""
                            insert into imports.report_files (report_id, place, name, read, created, updated)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(id, i, file.name(), file.read(), file.created(), file.updated())
                    .update();
        }
        for (var i = 0; i < report.problems().size(); i++) {
            add(id, i, report.problems().get(i));
        }
    }

    private void add(UUID id, int place, Problem problem) {
        jdbc.sql("""
                        insert into imports.report_problems
                               (report_id, place, file, line, name, value, kind, code, arguments)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, place, problem.file(), problem.line(), problem.column(), problem.value())
                .params(problem.kind(), problem.code(), problem.arguments().toArray(String[]::new))
                .update();
    }

    /** Notes that an import broke off. */
    @Transactional
    public void fail(UUID id) {
        end(id, "failed", 0);
    }

    private void end(UUID id, String outcome, long problems) {
        jdbc.sql("update imports.reports set finished_at = ?, outcome = ?, problem_count = ? where id = ?")
                .params(Timestamp.from(clock.instant()), outcome, problems, id)
                .update();
    }

    /** The last imports, the newest first. */
    List<Told> recent() {
        return jdbc.sql("select * from imports.runs order by started_at desc, id desc limit ?")
                .param(RECENT)
                .query(Told.class)
                .list();
    }

    Optional<ReportPage> find(UUID id) {
        return jdbc.sql("select * from imports.runs where id = ?")
                .param(id)
                .query(Told.class)
                .optional()
                .map(told -> new ReportPage(told, files(id), problems(id)));
    }

    private List<Report.File> files(UUID id) {
        return jdbc.sql(
                        "select name, read, created, updated from imports.report_files where report_id = ? order by place")
                .param(id)
                .query(Report.File.class)
                .list();
    }

    private List<Problem> problems(UUID id) {
        return jdbc.sql("select * from imports.report_problems where report_id = ? order by place")
                .param(id)
                .query((row, number) -> new Problem(
                        row.getString("file"),
                        row.getLong("line"),
                        row.getString("name"),
                        row.getString("value"),
                        row.getString("kind"),
                        row.getString("code"),
                        List.of((String[]) row.getArray("arguments").getArray())))
                .list();
    }
}
