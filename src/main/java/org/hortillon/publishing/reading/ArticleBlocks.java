package org.hortillon.publishing.reading;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.hortillon.commitments.CommitmentBlock;
import org.hortillon.figures.Charts;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Period;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.seal.Seal;
import org.hortillon.publishing.seal.SealedCharts;
import org.springframework.stereotype.Component;

/** What an article names as a picture and Hortillon draws: charts, as they were sealed, and commitments, as they stand. */
@Component
class ArticleBlocks {

    private static final String CHART = "chart:";
    private static final String COMMITMENTS = "commitments:";

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
        var html = versions.stream()
                .limit(1)
                .flatMap(seal -> sealed.find(seal, reference, drawing.t().language()).stream())
                .findFirst()
                .orElseGet(() -> chart(reference, drawing));
        return Optional.of(output -> output.writeContent(html));
    }

    private String chart(Reference reference, ArticleMarks.Drawing drawing) {
        var query = FigureQuery.parse(reference.destination().substring(CHART.length()))
                .during(drawing.article().figuresPeriod());
        return charts.draw(query, reference.words(), drawing.viewer(), drawing.t());
    }
}
