package org.hortillon.publishing.reading;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Charts;
import org.hortillon.figures.FigureQuery;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Marks;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.statement.Agreement;

/** Draws an article's own kinds of links: figures with their proof, charts, commitments, sources. */
final class ArticleMarks implements Marks {

    private static final String CHART = "chart:";
    private static final Pattern COMMITMENT = Pattern.compile("commitment:([a-z0-9-]{1,80})");
    private static final Pattern SOURCE = Pattern.compile("source:(https?://.+)");

    private final MarkedText.Read read;
    private final Drawing drawing;

    /** With what an article is drawn, and for whom. */
    record Drawing(TemplateEngine templates, Charts charts, Tr t, Viewer viewer, String period) {}

    ArticleMarks(MarkedText.Read read, Drawing drawing) {
        this.read = read;
        this.drawing = drawing;
    }

    @Override
    public Optional<Content> link(Reference reference, Content words) {
        var mark = read.marks().get(reference);
        if (mark != null) {
            return Optional.of(figure(mark, words));
        }
        var commitment = COMMITMENT.matcher(reference.destination());
        if (commitment.matches()) {
            return Optional.of(other("commitment", "/engagements#" + commitment.group(1), words));
        }
        var source = SOURCE.matcher(reference.destination());
        return source.matches() ? Optional.of(other("source", source.group(1), words)) : Optional.empty();
    }

    @Override
    public Optional<Content> picture(Reference reference) {
        if (!reference.destination().startsWith(CHART)) {
            return Optional.empty();
        }
        var query = FigureQuery.parse(reference.destination().substring(CHART.length()))
                .during(drawing.period());
        var chart = drawing.charts().draw(query, reference.words(), drawing.viewer(), drawing.t());
        return Optional.of(output -> output.writeContent(chart));
    }

    private Content figure(Mark mark, Content words) {
        if (!mark.isAnswered()) {
            return drawing.viewer().isTeam()
                    ? template("publishing/reading/unknown.jte", Map.of("words", words, "t", drawing.t()))
                    : words;
        }
        var state = mark.agreement() == Agreement.CONTRADICTED ? "contradicted" : "";
        var said = mark.value().map(value -> value.said(drawing.t())).orElse("");
        return template(
                "publishing/reading/mark.jte",
                Map.of(
                        "t",
                        drawing.t(),
                        "words",
                        words,
                        "path",
                        mark.query().path(),
                        "proofPath",
                        mark.query().proofPath(),
                        "state",
                        state,
                        "said",
                        said));
    }

    private Content other(String kind, String address, Content words) {
        return template(
                "publishing/reading/other.jte",
                Map.of("t", drawing.t(), "words", words, "kind", kind, "address", address));
    }

    private Content template(String name, Map<String, Object> parameters) {
        return output -> drawing.templates().render(name, parameters, output);
    }
}
