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
import org.hortillon.publishing.pictures.PictureSizes;
import org.hortillon.publishing.pictures.Sized;
import org.hortillon.publishing.seal.Seal;
import org.hortillon.publishing.seal.SealedClaim;
import org.hortillon.publishing.seal.Seals;
import org.springframework.stereotype.Component;

/** Reads an article's text and asks all of its figures together, so that they are of one moment. */
@Component
class MarkedText {

    static final String FIGURE = "figure:";
    private static final String IMAGES = "/images/";

    private final Figures figures;
    private final Seals seals;
    private final PictureSizes sizes;

    MarkedText(Figures figures, Seals seals, PictureSizes sizes) {
        this.figures = figures;
        this.seals = seals;
        this.sizes = sizes;
    }

    /** A text, and its marks by the link's destination and words. */
    record Read(MarkdownText text, Map<Reference, Mark> marks, List<Seal> versions, Map<String, Sized> pictures) {

        List<Mark> all() {
            return List.copyOf(marks.values());
        }
    }

    Read read(FullArticle article, Viewer viewer) {
        return read(article, viewer, seals.versions(article.article().slug()));
    }

    /** As if nothing of it had been sealed. */
    Read unsealed(FullArticle article, Viewer viewer) {
        return read(article, viewer, List.of());
    }

    private Read read(FullArticle article, Viewer viewer, List<Seal> versions) {
        var text = Markdown.read(article.body(), article.article().title());
        var references = text.references().stream()
                .filter(reference ->
                        !reference.picture() && reference.destination().startsWith(FIGURE))
                .toList();
        var queries = new ArrayList<FigureQuery>();
        references.forEach(reference -> queries.add(query(reference, article.figuresPeriod())));
        var answers = figures.evaluate(queries, viewer);
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
        return new Read(text, marks, versions, pictures(text));
    }

    /** The pictures that the text shows, by their addresses. */
    private Map<String, Sized> pictures(MarkdownText text) {
        var names = text.references().stream()
                .filter(reference ->
                        reference.picture() && reference.destination().startsWith(IMAGES))
                .map(reference -> reference.destination().substring(IMAGES.length()))
                .toList();
        var found = new LinkedHashMap<String, Sized>();
        sizes.of(names).forEach((name, picture) -> found.put(IMAGES + name, picture));
        return found;
    }

    private static FigureQuery query(Reference reference, String period) {
        return FigureQuery.parse(reference.destination().substring(FIGURE.length()))
                .during(period);
    }
}
