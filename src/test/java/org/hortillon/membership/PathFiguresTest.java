package org.hortillon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo's path gives, counted apart from the application. */
@HubTest
class PathFiguresTest {

    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));

    @ParameterizedTest
    @CsvSource({
        "membership.applications?period=2024, 33",
        "membership.accepted?period=2024, 24",
        "membership.answer_days?period=2024, 15.9",
        "membership.renewal?period=2024, 96.6",
        "membership.belonging?period=2024, 80",
        "membership.belonging?period=2024&joined=2024, 24"
    })
    void the_path_is_counted(String question, String value) {
        var hub = DemoHub.shared();
        var answer = hub.inHub(() -> hub.bean(Figures.class).evaluate(FigureQuery.parse(question), TEAM));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        FigureValue.class,
                        found -> assertThat(found.known()
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .toPlainString())
                                .isEqualTo(value));
    }
}
