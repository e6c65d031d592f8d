package org.hortillon.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Definitions;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks every definition questions drawn at random. The seed is printed; set it to repeat a run. */
@HubTest
class RowsSumToValueTest {

    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));
    private static final List<String> PERIODS = List.of(
            "2024",
            "2023",
            "2022",
            "2024-Q2",
            "2024-Q4",
            "2024-05",
            "2024-08",
            "2024-11",
            "2024-12",
            "2022-01-01..2024-12-31",
            "2024-03-07..2024-09-02",
            "2025");
    private static final int DRAWS = 12;
    private final long seed = Long.getLong("hortillon.seed", System.nanoTime());

    @BeforeAll
    static void records(TestHub hub) {
        FiguresFixture.fill(hub);
    }

    @Test
    void the_rows_and_the_parts_come_to_the_value(TestHub hub) {
        ask(hub);
    }

    @Test
    void so_they_do_on_the_demo_hub() {
        ask(DemoHub.shared());
    }

    private void ask(TestHub hub) {
        System.out.println("Rows and values: repeat with -Dhortillon.seed=" + seed);
        var random = new Random(seed);
        hub.inHub(() -> {
            for (var definition : hub.bean(Definitions.class).all()) {
                for (var draw = 0; draw < DRAWS; draw++) {
                    check(hub.bean(Figures.class), definition, drawn(hub.bean(Figures.class), definition, random));
                }
            }
        });
    }

    /** A period, and a value of a dimension that exists in it, and something to take it apart by. */
    private static FigureQuery drawn(Figures figures, Definition definition, Random random) {
        var query = FigureQuery.of(definition.name()).with("period", one(PERIODS, random));
        var dimensions = new ArrayList<>(definition.dimensions());
        if (!dimensions.isEmpty() && random.nextBoolean()) {
            var dimension = one(dimensions, random);
            var groups = value(figures, query.with("by", dimension)).groups();
            if (!groups.isEmpty()) {
                query = query.with(dimension, one(groups, random).key());
            }
        }
        dimensions.addAll(List.of("month", "quarter", "year"));
        return query.with("by", one(dimensions, random));
    }

    private static <T> T one(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }

    private static FigureValue value(Figures figures, FigureQuery query) {
        return (FigureValue) figures.evaluate(query, TEAM);
    }

    private void check(Figures figures, Definition definition, FigureQuery query) {
        var said = query.name() + query.queryString() + " with -Dhortillon.seed=" + seed;
        var value = value(figures, query);
        var rows = figures.rows(query, TEAM, 0, 100_000).rows();
        if (value.absence() == Absence.NOT_YET) {
            return;
        }
        assertThat(value.rows()).as(said).isEqualTo(rows.size());
        if (value.absence() == Absence.NOT_ALIKE) {
            return;
        }
        Recount.of(definition, rows)
                .ifPresent(found -> assertThat(value.known().orElse(BigDecimal.ZERO))
                        .as(said)
                        .isEqualByComparingTo(found));
        var isStockInTime = definition.rule() == org.hortillon.figures.definition.PeriodRule.AT_END
                && List.of("month", "quarter", "year")
                        .contains(query.parameters().get("by"));
        if (definition.aggregation().isAdditive() && !isStockInTime) {
            var parts = value.groups().stream()
                    .map(group -> group.value() == null ? BigDecimal.ZERO : group.value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).as(said).isEqualByComparingTo(String.valueOf(value.value()));
        }
    }
}
