package org.hortillon.imports.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.imports.ImportDocument;
import org.hortillon.imports.Problem;
import org.hortillon.imports.Report;
import org.springframework.dao.DataIntegrityViolationException;

/** Gives each document to its reader, and counts by folder what came of it. */
final class Documents {

    private final Findings findings;
    private final Map<String, long[]> counts = new LinkedHashMap<>();

    Documents(Findings findings) {
        this.findings = findings;
    }

    /** Whether the transaction can go on; it cannot once the database has refused something. */
    boolean read(Plan.Document document) {
        var count = counts.computeIfAbsent(group(document.name()), name -> new long[3]);
        count[0]++;
        try {
            switch (document.reader().read(Path.of(document.name()), Files.readAllBytes(document.path()))) {
                case ImportDocument.Taken taken -> count(taken.change(), count);
                case ImportDocument.Refused refused ->
                    refused.problems().forEach(problem -> findings.add(told(document.name(), problem)));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataIntegrityViolationException e) {
            findings.file(document.name(), "database", "", "");
            return false;
        }
    }

    /** Asks the readers of {@code documents} what does not fit together. */
    void readTogether(List<Plan.Document> documents) {
        documents.stream()
                .map(Plan.Document::reader)
                .distinct()
                .forEach(reader -> reader.amiss()
                        .forEach((path, problem) ->
                                findings.add(told(path.toString().replace('\\', '/'), problem))));
    }

    private static void count(ImportDocument.Change change, long[] count) {
        switch (change) {
            case CREATED -> count[1]++;
            case UPDATED -> count[2]++;
            case UNCHANGED -> {}
        }
    }

    private static Problem told(String name, ImportDocument.Problem problem) {
        return new Problem(name, problem.line(), "", problem.value(), Findings.PROBLEM, problem.code(), List.of());
    }

    /** {@code articles/bilan.md} counts under {@code articles/}. */
    private static String group(String name) {
        var end = name.indexOf('/');
        return end < 0 ? name : name.substring(0, end + 1);
    }

    List<Report.File> files() {
        var files = new ArrayList<Report.File>();
        counts.forEach((name, count) -> files.add(new Report.File(name, count[0], count[1], count[2])));
        return files;
    }
}
