package org.hortillon.publishing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Figures;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.MarkdownText;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.article.FullArticle;
import org.springframework.stereotype.Component;

/** Reads an article's text and asks all of its figures together, so that they are of one moment. */
@Component
class MarkedText {

    static final String FIGURE = "figure:";

    private final Figures figures;

    MarkedText(Figures figures) {
        this.figures = figures;
    }

    /** A text, and its marks by the link's destination and words. */
    record Read(MarkdownText text, Map<Reference, Mark> marks) {

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
        var marks = new LinkedHashMap<Reference, Mark>();
        for (var i = 0; i < references.size(); i++) {
            marks.put(
                    references.get(i),
                    Mark.of(
                            references.get(i).words(),
                            queries.get(i),
                            answers.get(i),
                            article.article().language()));
        }
        return new Read(text, marks);
    }

    private static FigureQuery query(Reference reference, String period) {
        return FigureQuery.parse(reference.destination().substring(FIGURE.length()))
                .during(period);
    }
}
