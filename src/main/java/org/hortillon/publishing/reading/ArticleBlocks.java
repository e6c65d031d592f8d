package org.hortillon.publishing.reading;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.access.Viewer;
import org.hortillon.commitments.CommitmentBlock;
import org.hortillon.figures.Charts;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.seal.Seal;
import org.hortillon.publishing.seal.SealedCharts;
import org.springframework.stereotype.Component;

/** What an article names as a picture and Hortillon draws: charts, as they were sealed, and commitments, as they stand. */
@Component
class ArticleBlocks {

    private static final String CHART = "chart:";
    private static final String COMMITMENTS = "commitments:";

    /** The rows behind a chart, without their caption, which stands above them. */
    private static final Pattern TABLE =
            Pattern.compile("<table class=\"dense\">\\s*(?:<caption.*?</caption>)?(.*?)</table>", Pattern.DOTALL);

    private final Charts charts;
    private final SealedCharts sealed;
    private final CommitmentBlock commitments;

    ArticleBlocks(Charts charts, SealedCharts sealed, CommitmentBlock commitments) {
        this.charts = charts;
        this.sealed = sealed;
        this.commitments = commitments;
    }

    /** Nothing for an ordinary picture. */
    Optional<Content> draw(Reference reference, List<Seal> versions, ArticleMarks.Drawing drawing) {
        var destination = reference.destination();
        if (destination.startsWith(COMMITMENTS)) {
            return Period.parse(destination.substring(COMMITMENTS.length()))
                    .map(made -> commitments.draw(made, reference.words(), drawing.t()));
        }
        if (!destination.startsWith(CHART)) {
            return Optional.empty();
        }
        var html = chart(reference, versions, drawing.article().figuresPeriod(), drawing.viewer(), drawing.t());
        return Optional.of(output -> output.writeContent(html));
    }

    /** The rows of a chart as every visitor may see them; nothing for what is no chart or has no rows. */
    Optional<String> table(Reference reference, List<Seal> versions, String period, Tr t) {
        if (!reference.destination().startsWith(CHART)) {
            return Optional.empty();
        }
        var table = TABLE.matcher(chart(reference, versions, period, Viewer.VISITOR, t));
        return table.find() ? Optional.of("<table>" + table.group(1) + "</table>") : Optional.empty();
    }

    private String chart(Reference reference, List<Seal> versions, String period, Viewer viewer, Tr t) {
        var query = FigureQuery.parse(reference.destination().substring(CHART.length()))
                .during(period);
        return versions.stream()
                .limit(1)
                .flatMap(seal -> sealed.find(seal, reference, t.language()).stream())
                .findFirst()
                .orElseGet(() -> charts.draw(query, reference.words(), viewer, t));
    }
}
