package org.hortillon.imports.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.imports.Problem;
import org.hortillon.imports.Report;

/**
 * What became of an import.
 *
 * @param files what each file held and did; of a refused import, what was read
 * @param problems the first of them, in the order of the files and their lines
 */
public record ReportPage(Told told, List<Report.File> files, List<Problem> problems) {

    public String state() {
        return told.state(false);
    }

    /** The problems of each file, in the order in which the files were read. */
    public Map<String, List<Problem>> byFile() {
        var files = new LinkedHashMap<String, List<Problem>>();
        problems.forEach(problem -> files.computeIfAbsent(problem.file(), file -> new java.util.ArrayList<>())
                .add(problem));
        return files;
    }

    /** How many problems are counted and not shown. */
    public long untold() {
        return told.problemCount() - problems.size();
    }

    /** The report as {@code Imports} gave it. */
    public Report report() {
        return new Report(told.checkOnly(), files, problems, told.problemCount());
    }
}
