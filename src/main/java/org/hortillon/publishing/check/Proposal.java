package org.hortillon.publishing.check;

import java.math.BigDecimal;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.binding.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim may count, and what the records give for it.
 *
 * @param confidence from 0 to 1, the records' agreement included
 * @param agrees whether the records bear the claim out
 */
public record Proposal(Candidate candidate, FigureValue value, double confidence, boolean agrees) {

    public FigureQuery query() {
        return candidate.query();
    }

    public Figure figure() {
        return candidate.figure();
    }

    public @Nullable BigDecimal actual() {
        return value.value();
    }

    /** As a link in Markdown names it; the period is named only where it is not {@code usual}. */
    public String binding(String usual) {
        var query = query();
        var shown = usual.equals(query.parameters().get("period")) ? query.without("period") : query;
        return "figure:" + shown.name() + shown.queryString();
    }

    /** What it is, in words: the figure and what is chosen of it. */
    public String said(Tr t) {
        var said = new StringBuilder(figure().label().in(t));
        candidate.chosen().forEach(choice -> said.append(", ").append(choice.in(t)));
        return said.toString();
    }
}
