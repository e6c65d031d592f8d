package org.hortillon.imports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hortillon.access.Role;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFolder;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class ExamplesTest {

    @Test
    void every_file_has_an_example_with_its_columns_in_order_and_a_value_in_each(TestHub hub) {
        assertThat(hub.bean(Guides.class).all()).hasSizeGreaterThan(30).allSatisfy(guide -> {
            var header = example(hub, guide).lines().findFirst().orElseThrow();
            var columns = guide.file().columns().stream().map(Column::name).toList();
            assertThat(header).isEqualTo("\ufeff" + String.join(";", columns));
            assertThat(guide.columns())
                    .allSatisfy(column ->
                            assertThat(column.example()).as(column.name()).isNotEmpty());
        });
    }

    @Test
    void all_examples_together_are_a_folder_that_can_be_imported(TestHub hub, @TempDir Path path) {
        var folder = new ImportFolder(path);
        hub.bean(Guides.class)
                .all()
                .forEach(guide -> folder.with(guide.name(), example(hub, guide).getBytes(StandardCharsets.UTF_8)));
        var report = folder.importInto(hub);
        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).allSatisfy(file -> assertThat(file.read()).isPositive());
    }

    @Test
    void an_example_is_downloaded_as_a_file(TestHub hub) throws IOException {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(Upload.PAGE).body())
                .contains(Upload.PAGE + "/exemples/companies.csv", "une clé de sectors.csv");
        var answer = team.get(Upload.PAGE + "/exemples/companies.csv");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"companies.csv\"");
        assertThat(answer.body()).startsWith("\ufeffkey;name;siren;");
        assertThat(team.get(Upload.PAGE + "/exemples/nobody.csv").status()).isEqualTo(404);
        assertThat(hub.visitor().get(Upload.PAGE + "/exemples/companies.csv").status())
                .isEqualTo(404);
    }

    private static String example(TestHub hub, FileGuide guide) {
        return new String(hub.bean(Guides.class).example(guide.file().name()).orElseThrow(), StandardCharsets.UTF_8);
    }
}
