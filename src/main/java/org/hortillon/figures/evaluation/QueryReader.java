package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureRefused.Reason;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Dimension;
import org.hortillon.figures.definition.Labels;
import org.jspecify.annotations.Nullable;

/** Reads the words of a question against a definition. Whether a dimension's value exists is left to the records. */
public final class QueryReader {

    private static final List<String> PERIOD_FORMS = List.of("2024", "2024-Q3", "2024-11", "2024-01-01..2024-06-30");
    private static final String TERRITORY = "territory";

    private final Definition definition;
    private final Map<String, String> words;
    private final Map<String, String> filters = new LinkedHashMap<>();
    private @Nullable FigureRefused refusal;

    private QueryReader(Definition definition, FigureQuery query) {
        this.definition = definition;
        this.words = new LinkedHashMap<>(query.parameters());
    }

    /** Reads {@code query}; without a period it is about {@code otherwise}. */
    public static Understanding read(Definition definition, FigureQuery query, Period otherwise) {
        var reader = new QueryReader(definition, query);
        var period = reader.period(otherwise);
        var by = reader.by();
        var reading = reader.reading();
        reader.filters();
        var refusal = reader.refusal;
        return refusal == null
                ? new Understanding.Understood(new Selection(definition, period, reader.filters, by, reading))
                : new Understanding.NotUnderstood(refusal);
    }

    private Period period(Period otherwise) {
        var named = FigureQuery.PERIODS.stream().filter(words::containsKey).toList();
        if (named.isEmpty()) {
            return otherwise;
        }
        var said = new LinkedHashMap<String, String>();
        named.forEach(name -> said.put(name, String.valueOf(words.remove(name))));
        var isRange = named.size() == 2 && said.containsKey("from") && said.containsKey("to");
        if (named.size() > 1 && !isRange) {
            refuse(Reason.SAID_TWICE, String.join(", ", named), FigureQuery.PERIODS);
            return otherwise;
        }
        var text = isRange
                ? said.get("from") + ".." + said.get("to")
                : said.values().iterator().next();
        return parse(named.getFirst(), text).orElseGet(() -> {
            refuse(Reason.MALFORMED_PERIOD, text, PERIOD_FORMS);
            return otherwise;
        });
    }

    /** {@code year}, {@code quarter} and {@code month} each take a period of their own kind; {@code period} takes any. */
    private static Optional<Period> parse(String name, String text) {
        return Period.parse(text)
                .filter(period -> switch (name) {
                    case "year", "quarter", "month" ->
                        period.kind().name().toLowerCase(Locale.ROOT).equals(name);
                    case "from", "to" -> text.contains("..");
                    default -> true;
                })
                .map(period -> Period.between(period.from(), period.to()));
    }

    private @Nullable Grouping by() {
        var text = words.remove("by");
        if (text == null) {
            return null;
        }
        for (var grain : Grouping.Grain.values()) {
            if (grain.code().equals(text)) {
                return grain;
            }
        }
        if (definition.dimensions().contains(text)) {
            return new Grouping.ByDimension(text);
        }
        var exists = new ArrayList<>(definition.dimensions());
        Arrays.stream(Grouping.Grain.values()).map(Grouping.Grain::code).forEach(exists::add);
        refuse(Reason.UNKNOWN_GROUPING, text, exists);
        return null;
    }

    private Reading reading() {
        var text = words.remove("as");
        for (var reading : Reading.values()) {
            if (text == null || reading.code().equals(text)) {
                return reading;
            }
        }
        refuse(
                Reason.UNKNOWN_READING,
                String.valueOf(text),
                Arrays.stream(Reading.values()).map(Reading::code).toList());
        return Reading.VALUE;
    }

    private void filters() {
        var known = definition.dimensions();
        words.forEach((word, value) -> {
            var name = word.equals(TERRITORY) && known.contains(Dimension.COMMUNE) ? Dimension.COMMUNE : word;
            if (!known.contains(name)) {
                refuse(Reason.UNKNOWN_PARAMETER, word, parameters());
            } else if (filters.put(name, value) != null) {
                refuse(Reason.SAID_TWICE, word, List.of());
            } else {
                check(definition.dimension(name), value);
            }
        });
    }

    /** Values that can be known without asking the records. */
    private void check(Dimension dimension, String value) {
        var exists = switch (dimension.labels()) {
            case Labels.Options options -> options.values();
            case Labels.Countries _ -> List.of(Locale.getISOCountries());
            case Labels.FromView _ -> List.of(value);
            case Labels.AsIs _ -> List.of(value);
        };
        if (!exists.contains(value) && !value.equals(FigureGroup.UNSAID)) {
            refuse(Reason.UNKNOWN_VALUE, dimension.name() + "=" + value, exists);
        }
    }

    private List<String> parameters() {
        var exists = new ArrayList<>(definition.dimensions());
        if (exists.contains(Dimension.COMMUNE)) {
            exists.add(TERRITORY);
        }
        exists.addAll(FigureQuery.PERIODS);
        exists.addAll(List.of("by", "as"));
        return exists;
    }

    private void refuse(Reason reason, String subject, List<String> exists) {
        if (refusal == null) {
            refusal = new FigureRefused(reason, subject, exists);
        }
    }
}
