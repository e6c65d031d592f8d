package org.hortillon.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's records give back every figure of the yearly article. */
@HubTest
class DemoFiguresTest {

    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));

    private static final Path DEMO = Path.of("demo/amiens-2024");

    /** The records alone: articles and pictures say nothing to figures. */
    @BeforeAll
    static void records(TestHub hub, @TempDir Path folder) throws IOException {
        try (var files = Files.list(DEMO)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        hub.clockAt(Instant.parse("2024-12-15T09:00:00Z"));
        var report = hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN));
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "companies.created, 151",
        "programmes.accompanied, 22",
        "funding.rounds, 3",
        "funding.raised?company=techflow, 200000",
        "funding.grants?company=healthtech, 150000",
        "talent.hires, 15",
        "synergies.partnerships?scope=international, 5",
        "synergies.partnerships?scope=commercial, 15",
        "coworking.spaces.opened, 3",
        "coworking.desks.opened, 200",
        "mentoring.mentors, 50",
        "events.held, 12",
        "events.attendances, 412",
        "programmes.projects, 25",
        "membership.members, 80",
        "companies.impact?company=techflow, 15",
        "companies.impact?company=ecologistics, 500",
        "companies.impact?company=healthtech, 20",
        "companies.growth?company=ecologistics, 300",
    })
    void the_article_s_figures_come_out(String question, String value, TestHub hub) {
        assertThat(ask(hub, question).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "companies.created?by=sector, 53 42 27 18 11",
        "coworking.desks.opened?by=space, 80 70 50",
        "companies.created?by=sector&as=share, 35.1 27.8 17.9 11.9 7.3",
    })
    void and_so_do_their_parts(String question, String parts, TestHub hub) {
        assertThat(ask(hub, question).groups().stream()
                        .map(group -> String.valueOf(group.value()))
                        .toList())
                .containsExactly(parts.split(" ", -1));
    }

    private static FigureValue ask(TestHub hub, String question) {
        return (FigureValue) hub.inHub(() ->
                hub.bean(Figures.class).evaluate(FigureQuery.parse(question).during("2024"), TEAM));
    }
}
