package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the tables into the pages that show them, between the marks of each group. */
final class Docs {

    private Docs() {}

    static void write(Report report) throws IOException {
        for (var page : List.of("docs/performance.md", "docs/operations/start-up.md")) {
            write(report, Options.home().resolve(page));
        }
    }

    private static void write(Report report, Path file) throws IOException {
        var text = Files.readString(file);
        for (var group : Options.GROUPS) {
            var measures = report.measures().stream()
                    .filter(measure -> measure.group().equals(group))
                    .toList();
            if (!measures.isEmpty()) {
                text = between(text, group, Table.markdown(measures));
            }
        }
        var machine = report.machine();
        text = between(
                text,
                "machine",
                "Measured on %s: %s cores, %s, JDK %s, load %s before the last group.\n"
                        .formatted(
                                machine.get("day"),
                                machine.get("cores"),
                                machine.get("memory"),
                                machine.get("jdk"),
                                machine.get("load")));
        Files.writeString(file, text);
    }

    private static String between(String text, String mark, String content) {
        var place = Pattern.compile("(?s)(<!-- bench:" + mark + " -->\n).*?(<!-- end -->)");
        return place.matcher(text).replaceFirst("$1" + Matcher.quoteReplacement(content) + "$2");
    }
}
