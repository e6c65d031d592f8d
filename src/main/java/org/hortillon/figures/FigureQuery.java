package org.hortillon.figures;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question to a figure, as it stands in an address or in an article's link; nothing of it is checked yet.
 *
 * @param name for example {@code companies.created}
 * @param parameters period, dimensions, {@code by}, {@code as}, in the order in which they were given
 */
public record FigureQuery(String name, Map<String, String> parameters) {

    /** The parameters that name a period. */
    public static final List<String> PERIODS = List.of("period", "year", "quarter", "month", "from", "to");

    public FigureQuery {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static FigureQuery of(String name) {
        return new FigureQuery(name, Map.of());
    }

    /** Reads {@code companies.created?sector=numerique&as=share}. */
    public static FigureQuery parse(String text) {
        var mark = text.indexOf('?');
        if (mark < 0) {
            return of(text);
        }
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : text.substring(mark + 1).split("&", -1)) {
            var sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return new FigureQuery(text.substring(0, mark), parameters);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException loosePercent) {
            return text;
        }
    }

    public FigureQuery with(String parameter, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(parameter, value);
        return new FigureQuery(name, more);
    }

    public FigureQuery without(String parameter) {
        var fewer = new LinkedHashMap<>(parameters);
        fewer.remove(parameter);
        return new FigureQuery(name, fewer);
    }

    /** During {@code period}, unless the question names a period of its own. */
    public FigureQuery during(String period) {
        return PERIODS.stream().anyMatch(parameters::containsKey) ? this : with("period", period);
    }

    /** The French path of the figure's page with these parameters. */
    public String path() {
        return "/chiffres/" + name + queryString();
    }

    /** The French path of the panel that proves this value. */
    public String proofPath() {
        return "/chiffres/" + name + "/preuve" + queryString();
    }

    /** {@code ?period=2024&sector=numerique}, or nothing when there are no parameters. */
    public String queryString() {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
