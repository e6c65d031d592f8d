package org.hortillon.imports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Holds docs/howto/import.md to what the modules declare; {@code -Dhortillon.docs=write} writes it anew. */
@HubTest
class ImportGuideTest {

    private static final Path DOCUMENT = Path.of("docs/howto/import.md");
    private static final String BEGIN = "<!-- what follows is written by ImportGuideTest, -Dhortillon.docs=write -->\n";
    private static final String END = "<!-- what ImportGuideTest writes ends here -->\n";
    private static final Tr EN = new Tr(Language.EN, ZoneOffset.UTC);

    @Test
    void each_file_and_column_is_documented_as_it_is_declared_with_an_example(TestHub hub) throws IOException {
        var declared = hub.bean(Guides.class).all().stream()
                .sorted(Comparator.comparing(FileGuide::name))
                .map(ImportGuideTest::section)
                .collect(Collectors.joining());
        var document = Files.readString(DOCUMENT);
        var start = document.indexOf(BEGIN) + BEGIN.length();
        var end = document.indexOf(END);
        assertThat(start).isLessThanOrEqualTo(end);
        if ("write".equals(System.getProperty("hortillon.docs"))) {
            Files.writeString(DOCUMENT, document.substring(0, start) + declared + document.substring(end));
        } else {
            assertThat(document.substring(start, end)).isEqualTo(declared);
        }
    }

    private static String section(FileGuide guide) {
        var text = new StringBuilder("\n### %s: `%s`\n".formatted(guide.title(EN), guide.name()));
        text.append("Kept in `%s`.".formatted(guide.file().table()));
        if (guide.file().ofTheHub()) {
            text.append(' ').append(EN.get("imports.holds.one_row"));
        }
        text.append("\n\n| column | holds | example |\n|---|---|---|\n");
        guide.columns().forEach(column -> text.append(row(column)));
        if (!guide.rules(EN).isEmpty()) {
            text.append('\n').append(EN.get("imports.rules")).append("\n\n");
            guide.rules(EN).forEach(rule -> text.append("- ").append(rule).append('\n'));
        }
        return text.toString();
    }

    private static String row(ColumnGuide guide) {
        var marks = (guide.column().identifying() ? " K" : "") + (guide.column().mandatory() ? " required" : "");
        return "| `%s`%s | %s | `%s` |\n".formatted(guide.name(), marks, cell(guide.holds(EN)), cell(guide.shown()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('`', '\'').replace('\n', ' ');
    }
}
