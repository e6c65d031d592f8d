package org.hortillon.publishing.studio;

import java.util.List;
import java.util.Locale;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.Units;
import org.hortillon.kernel.Tr;

/**
 * A figure that somebody looked for, and what it gives now.
 *
 * @param query as an article names it
 */
public record Found(Figure figure, FigureQuery query, FigureValue value) {

    /** What it is called, with what is chosen of it. */
    public String label(Tr t) {
        var label = new StringBuilder(figure.label().in(t));
        for (Phrase chosen : value.chosen()) {
            label.append(", ").append(chosen.in(t));
        }
        return label.toString();
    }

    public String said(Tr t) {
        return value.said(t);
    }

    public String binding() {
        return "figure:" + query.name() + query.queryString();
    }

    /** The number with what it counts, as it may stand in a sentence, linked. */
    public String markdown(Tr t) {
        var label = figure.label().in(t);
        var bare = !List.of(Units.EURO, Units.PERCENT).contains(value.unit())
                && said(t).equals(Units.said(value.value(), "", t));
        var words =
                bare ? said(t) + " " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : said(t);
        return "[" + words + "](" + binding() + ")";
    }
}
