package org.hortillon.imports.loading;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.imports.Report;
import org.hortillon.imports.reading.CellRules;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the one transaction of an import, and keeps it only when there was nothing to object. */
@Component
class Loader implements Imports {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Declarations declarations;
    private final Hubs hubs;
    private final Audit audit;

    Loader(
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Declarations declarations,
            Hubs hubs,
            Audit audit) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.declarations = declarations;
        this.hubs = hubs;
        this.audit = audit;
    }

    @Override
    public Report run(Path folder, boolean checkOnly, Progress progress) {
        var rules = new CellRules(hubs.current().zone());
        return Objects.requireNonNull(transaction.execute(status -> {
            oneAtATime();
            var findings = new Findings();
            var plan = new Planner(folder, declarations, findings).plan();
            var work =
                    new Work(new Tools(jdbc, copies(), declarations, rules), plan, findings, new Watch(progress, plan));
            var report = work.run(checkOnly, status);
            if (report.checkOnly() || report.refused()) {
                status.setRollbackOnly();
            } else {
                audit.note("imports.imported", "import", null, files(report));
            }
            return report;
        }));
    }

    /** Two imports into one hub would wait for each other's rows, in the worst case in a circle. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import ' || hubs.current_hub(), 0))::text")
                .query(String.class)
                .single();
    }

    /** {@code companies.csv, people.csv}. */
    private static String files(Report report) {
        return report.files().stream().map(Report.File::name).collect(Collectors.joining(", "));
    }

    private CopyManager copies() {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** What every step of the work needs. */
    record Tools(JdbcClient jdbc, CopyManager copies, Declarations declarations, CellRules rules) {}
}
