package org.hortillon.imports.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.imports.Report;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionStatus;

/** One import: read everything, check everything, and only then write, so that a report tells all that is wrong. */
final class Work {

    private static final int WORTH_ANALYZING = 1000;

    private final Loader.Tools tools;
    private final Plan plan;
    private final Findings findings;
    private final Watch watch;
    private final Documents documents;
    private final Map<String, Staged> staged = new LinkedHashMap<>();

    Work(Loader.Tools tools, Plan plan, Findings findings, Watch watch) {
        this.tools = tools;
        this.plan = plan;
        this.findings = findings;
        this.watch = watch;
        this.documents = new Documents(findings);
    }

    Report run(boolean checkOnly, TransactionStatus status) {
        stage();
        check();
        var files = new ArrayList<Report.File>();
        if (findings.none()) {
            readDocuments(true);
        }
        if (findings.none()) {
            files.addAll(write(status));
        }
        if (findings.none()) {
            readDocuments(false);
        }
        if (findings.none()) {
            documents.readTogether(plan.documents());
        }
        files.addAll(documents.files());
        watch.done(plan.tables().size());
        var shown = findings.none() ? files : onlyRead();
        return new Report(checkOnly, shown, findings.shown(), findings.count());
    }

    private void stage() {
        var staging = new Staging(tools.copies(), tools.rules(), findings);
        for (var table : plan.tables()) {
            var file = table.file();
            tools.jdbc().sql(Staging.createTable(file)).update();
            var rows = staging.stage(table, Targets.of(file, tools.jdbc()), watch.reading(table));
            staged.put(file.name(), rows);
            if (rows.rows() > WORTH_ANALYZING) {
                tools.jdbc().sql("analyze " + Sql.stage(file)).update();
            }
            watch.read(table);
        }
    }

    private void check() {
        var merged = new Merged(tools.jdbc(), tools.declarations());
        staged.values().forEach(rows -> merged.forget(rows.file()));
        var checks = new Checks(tools.jdbc(), tools.declarations(), findings, staged);
        for (var rows : staged.values()) {
            watch.checking(rows);
            checks.check(rows);
        }
    }

    private List<Report.File> write(TransactionStatus status) {
        watch.toWrite(staged.values().stream().mapToLong(Staged::rows).sum());
        var writing = new Writing(tools.jdbc(), tools.declarations());
        var files = new ArrayList<Report.File>();
        for (var rows : staged.values()) {
            watch.writing(rows);
            var savepoint = status.createSavepoint();
            try {
                files.add(writing.write(rows));
                status.releaseSavepoint(savepoint);
            } catch (DataIntegrityViolationException e) {
                status.rollbackToSavepoint(savepoint);
                findings.add(new Violations(tools.jdbc()).of(rows, e));
                return files;
            }
        }
        staged.values().stream()
                .flatMap(rows -> rows.file().afterwards().stream())
                .distinct()
                .forEach(sql -> tools.jdbc().sql(sql).update());
        return files;
    }

    /** Documents that others need come before the tables, the rest after. */
    private void readDocuments(boolean first) {
        for (var document : plan.documents()) {
            if (document.reader().order() < 0 == first) {
                watch.document(document.name());
                if (!documents.read(document)) {
                    return;
                }
            }
        }
    }

    private List<Report.File> onlyRead() {
        return staged.values().stream()
                .map(rows -> new Report.File(rows.name(), rows.rows(), 0, 0))
                .toList();
    }
}
