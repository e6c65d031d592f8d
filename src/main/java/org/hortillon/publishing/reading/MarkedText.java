package org.hortillon.publishing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.MarkdownText;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.seal.Seal;
import org.hortillon.publishing.seal.SealedClaim;
import org.hortillon.publishing.seal.Seals;
import org.springframework.stereotype.Component;

/** Reads an article's text and asks all of its figures together, so that they are of one moment. */
@Component
class MarkedText {

    static final String FIGURE = "figure:";

    private final Figures figures;
    private final Seals seals;

    MarkedText(Figures figures, Seals seals) {
        this.figures = figures;
        this.seals = seals;
    }

    /** A text, and its marks by the link's destination and words. */
    record Read(MarkdownText text, Map<Reference, Mark> marks, List<Seal> versions) {

        List<Mark> all() {
            return List.copyOf(marks.values());
        }
    }

    Read read(FullArticle article, Viewer viewer) {
        var text = Markdown.read(article.body(), article.article().title());
        var references = text.references().stream()
                .filter(reference ->
                        !reference.picture() && reference.destination().startsWith(FIGURE))
                .toList();
        var queries = new ArrayList<FigureQuery>();
        references.forEach(reference -> queries.add(query(reference, article.figuresPeriod())));
        var answers = figures.evaluate(queries, viewer);
        var versions = seals.versions(article.article().slug());
        Map<FigureQuery, SealedClaim> sealed = versions.isEmpty() ? Map.of() : seals.numbers(versions.getFirst());
        var marks = new LinkedHashMap<Reference, Mark>();
        for (var i = 0; i < references.size(); i++) {
            marks.put(
                    references.get(i),
                    Mark.of(
                            references.get(i).words(),
                            queries.get(i),
                            answers.get(i),
                            answers.get(i) instanceof FigureValue value ? sealed.get(value.query()) : null,
                            article.article().language()));
        }
        return new Read(text, marks, versions);
    }

    private static FigureQuery query(Reference reference, String period) {
        return FigureQuery.parse(reference.destination().substring(FIGURE.length()))
                .during(period);
    }
}
