package org.hortillon.figures.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureRefused.Reason;
import org.hortillon.figures.api.Reply.Extent;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** The question of a request, apart from how its answer is to be given. */
final class Asked {

    private static final String LANGUAGE = "lang";
    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int MOST_IN_A_FILE = 1_000_000;

    private final FigureQuery query;
    private final Map<String, String> options;
    private @Nullable FigureRefused problem;

    private Asked(FigureQuery query, Map<String, String> options) {
        this.query = query;
        this.options = options;
    }

    static Asked of(String name, Map<String, List<String>> parameters, List<String> optionNames) {
        var question = new LinkedHashMap<String, String>();
        var options = new LinkedHashMap<String, String>();
        parameters.forEach((parameter, values) ->
                (optionNames.contains(parameter) ? options : question).put(parameter, values.getFirst()));
        var asked = new Asked(new FigureQuery(name, question), options);
        parameters.forEach((parameter, values) -> {
            if (values.size() > 1) {
                asked.problem = new FigureRefused(Reason.SAID_TWICE, parameter, List.of());
            }
        });
        asked.check("format", List.of("json", "csv"));
        asked.check(LANGUAGE, LANGUAGES);
        return asked;
    }

    private void check(String name, List<String> exists) {
        var said = option(name);
        if (!said.isEmpty() && !exists.contains(said)) {
            problem = new FigureRefused(Reason.UNKNOWN_VALUE, name + "=" + said, exists);
        }
    }

    /** How to speak: in the language of the address, unless another is asked for. */
    Tr in(Tr address) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(option(LANGUAGE)))
                .findFirst()
                .map(language -> new Tr(language, address.zone()))
                .orElse(address);
    }

    FigureQuery query() {
        return query;
    }

    String option(String name) {
        return options.getOrDefault(name, "");
    }

    Optional<FigureRefused> problem() {
        return Optional.ofNullable(problem);
    }

    /** A file has all rows, unless it is asked for fewer. */
    Extent extent(boolean isFile) {
        var most = isFile ? MOST_IN_A_FILE : MOST;
        var offset = number("offset", 0, Integer.MAX_VALUE, 0);
        return new Extent(offset, number("limit", 1, most, isFile ? MOST_IN_A_FILE : USUAL));
    }

    private int number(String name, int least, int most, int otherwise) {
        var text = option(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem = new FigureRefused(Reason.UNKNOWN_VALUE, name + "=" + text, List.of(least + ".." + most));
        return otherwise;
    }
}
