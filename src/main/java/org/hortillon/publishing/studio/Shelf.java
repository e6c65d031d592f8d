package org.hortillon.publishing.studio;

import java.util.List;
import org.hortillon.figures.FigureQuery;
import org.jspecify.annotations.Nullable;

/**
 * Figures to put into a text.
 *
 * @param asked what is looked for
 * @param values by which figures can be narrowed down
 * @param preview of the one that is chosen, or null
 */
public record Shelf(
        Asked asked,
        List<Value> values,
        List<Found> found,
        @Nullable Preview preview) {

    static final String PATH = "/equipe/articles/studio/chiffres";

    public Shelf {
        values = List.copyOf(values);
        found = List.copyOf(found);
    }

    /**
     * What is looked for.
     *
     * @param value {@code dimension:key}, or empty
     * @param period named in the link, or empty
     * @param usual the article's own period, or empty for the current year
     * @param figure whose preview is shown, or empty
     * @param by what its chart is divided by, or empty
     * @param type of its chart, or empty
     */
    public record Asked(
            String words, String value, String period, String usual, String figure, String by, String type) {

        private FigureQuery query() {
            var query = FigureQuery.of("");
            var names = List.of("q", "valeur", "periode", "usuel", "figure", "par", "type");
            var values = List.of(words, value, period, usual, figure, by, type);
            for (var i = 0; i < names.size(); i++) {
                query = values.get(i).isEmpty() ? query : query.with(names.get(i), values.get(i));
            }
            return query;
        }
    }

    /** A sector, a space, a kind: what figures can be narrowed down to. */
    public record Value(String code, String label) {}

    /**
     * A figure as it would stand in the text.
     *
     * @param chart as safe HTML
     * @param markdown that draws it
     */
    public record Preview(Found found, String by, String type, List<String> groupings, String chart, String markdown) {

        /** The ways of drawing it. */
        public List<String> types() {
            return groupings.contains("commune")
                    ? List.of("bar", "stacked", "line", "number", "map")
                    : List.of("bar", "stacked", "line", "number");
        }
    }

    /** The French path of the preview of {@code found}. */
    public String path(Found found) {
        return PATH + asked.query().with("figure", found.query().name()).queryString();
    }

    /** The French path of this preview with one thing chosen otherwise. */
    public String with(String parameter, String value) {
        return PATH + asked.query().with(parameter, value).queryString();
    }

    /** The French path of the list. */
    public String list() {
        return PATH
                + asked.query().without("figure").without("par").without("type").queryString();
    }
}
