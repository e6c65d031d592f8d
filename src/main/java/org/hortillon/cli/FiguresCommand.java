package org.hortillon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Prints every figure of a hub for one period, as its team sees them.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:printed", "2:not used as it should be"})
final class FiguresCommand implements Callable<Integer> {

    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Such as 2024, 2024-Q3, 2024-11 or 2024-01-01..2024-06-30 (default: the current year).")
    @Nullable String period;

    @Option(names = "--format", paramLabel = "text|json", description = "${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.text;

    @Option(names = "--lang", paramLabel = "fr|en", description = "Language of the labels (default: FR).")
    Language language = Language.FR;

    @Mixin
    HubOption hub = new HubOption();

    @Spec
    @Nullable CommandSpec spec;

    /** How the figures are printed. */
    enum Format {
        text,
        json
    }

    /** One line of the JSON. */
    private record Line(
            String name,
            String label,
            java.math.@Nullable BigDecimal value,
            String unit,
            String period,
            @Nullable Long rows,
            String asOf,
            int definitionVersion) {}

    @Override
    public Integer call() {
        if (period != null && Period.parse(period).isEmpty()) {
            throw misuse("\"" + period + "\" is no period. Write 2024, 2024-Q3, 2024-11 or 2024-01-01..2024-06-30.");
        }
        try (var context = Start.withoutPages(store.properties())) {
            HubScope.run(
                    hub.in(context.getBean(Hubs.class)),
                    () -> print(context, new PrintWriter(System.out, true, System.out.charset())));
            return 0;
        } catch (Misuse misuse) {
            throw misuse(misuse.getMessage());
        } catch (RuntimeException e) {
            throw StoreRefused.in(e)
                    .<RuntimeException>map(refused -> misuse(refused.getMessage()
                            + "\nA running server answers the same questions under /api/v1/figures."))
                    .orElse(e);
        }
    }

    private void print(ConfigurableApplicationContext context, PrintWriter out) {
        var figures = context.getBean(Figures.class);
        var queries = figures.all().stream()
                .map(figure -> FigureQuery.of(figure.name()))
                .map(query -> period == null ? query : query.with("period", period))
                .toList();
        var t = new Tr(language, context.getBean(Hubs.class).current().zone());
        var values = figures.evaluate(queries, TEAM).stream()
                .map(answer -> switch (answer) {
                    case FigureValue value -> value;
                    case FigureRefused refusal -> throw misuse(refusal.sentence(t));
                })
                .toList();
        if (format == Format.json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(lines(values, t)));
        } else {
            values.forEach(value -> out.printf(
                    "%-28s %16s   %s, %s%n",
                    value.figure().name(),
                    value.said(t),
                    value.figure().label().in(t),
                    value.period().label(t)));
        }
    }

    private static List<Line> lines(List<FigureValue> values, Tr t) {
        return values.stream()
                .map(value -> new Line(
                        value.figure().name(),
                        value.figure().label().in(t),
                        value.value(),
                        value.unit(),
                        value.period().code(),
                        value.rows(),
                        value.asOf().toString(),
                        value.figure().version()))
                .toList();
    }

    private ParameterException misuse(@Nullable String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
