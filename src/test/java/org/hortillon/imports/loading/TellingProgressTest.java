package org.hortillon.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hortillon.imports.ImportFolder;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress.Phase;
import org.hortillon.imports.Progress.Step;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class TellingProgressTest {

    private final List<Step> steps = new ArrayList<>();

    @Test
    void an_import_tells_what_it_does_file_by_file_never_goes_back_and_ends_at_a_hundred(
            TestHub hub, @TempDir Path path) {
        var rows = new ArrayList<>(List.of("key;label;label_en;position"));
        for (var i = 0; i < 3000; i++) {
            rows.add("sector-" + i + ";Secteur " + i + ";Sector " + i + ";1");
        }
        ImportFolder.smallTown(path)
                .with("sectors.csv", rows.toArray(String[]::new))
                .without("companies.csv")
                .without("founders.csv");

        hub.inHub(() -> hub.bean(Imports.class).run(path, false, steps::add));

        assertThat(steps).extracting(Step::percent).isSorted().last().isEqualTo(100);
        assertThat(steps).extracting(Step::phase).isSorted().contains(Phase.values());
        assertThat(steps)
                .filteredOn(step -> step.file().equals("sectors.csv"))
                .extracting(Step::phase)
                .contains(Phase.READING, Phase.CHECKING, Phase.WRITING);
        assertThat(steps)
                .filteredOn(step -> step.phase() == Phase.READING && step.rows() > 0 && step.rows() < 3000)
                .isNotEmpty();
    }
}
