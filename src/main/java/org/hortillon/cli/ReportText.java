package org.hortillon.cli;

import java.io.PrintWriter;
import org.hortillon.imports.Problem;
import org.hortillon.imports.Report;
import org.hortillon.kernel.Tr;

/** An import's report as lines of text. */
final class ReportText {

    private ReportText() {}

    static void print(Report report, Tr t, PrintWriter out) {
        if (report.refused()) {
            report.problems().forEach(problem -> print(problem, t, out));
            var untold = report.problemCount() - report.problems().size();
            if (untold > 0) {
                out.println(t.get("imports.report.more", untold));
            }
            out.println(t.get("imports.report.refused", report.problemCount()));
            return;
        }
        report.files()
                .forEach(file -> out.println(t.get(
                        "imports.report.file",
                        file.name(),
                        file.read(),
                        file.created(),
                        file.updated(),
                        file.unchanged())));
        out.println(
                report.checkOnly()
                        ? t.get("imports.report.checked")
                        : t.get(
                                "imports.report.kept",
                                report.read(),
                                report.created(),
                                report.updated(),
                                report.unchanged()));
    }

    /** {@code companies.csv:12 · sector · « numerik » · why · what to do}. */
    private static void print(Problem problem, Tr t, PrintWriter out) {
        var line = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            line.append(':').append(problem.line());
        }
        if (!problem.column().isEmpty()) {
            line.append("  ").append(problem.column());
        }
        if (!problem.value().isEmpty() && !problem.value().equals(problem.column())) {
            line.append(" = ").append(problem.value());
        }
        out.println(line);
        out.println("    " + problem.why(t) + " " + problem.advice(t));
    }
}
