package org.hortillon.publishing.reading;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hortillon.access.Viewer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Marks;
import org.hortillon.markdown.Reference;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.statement.Agreement;

/** Draws an article's own kinds of links: figures with their proof, charts, commitments, sources. */
final class ArticleMarks implements Marks {

    private static final Pattern COMMITMENT = Pattern.compile("commitment:([a-z0-9-]{1,80})");
    private static final Pattern SOURCE = Pattern.compile("source:(https?://.+)");

    /** How wide a picture is drawn in the reading column. */
    private static final String COLUMN = "(min-width: 48rem) 44rem, 100vw";

    private final MarkedText.Read read;
    private final Drawing drawing;
    private final Map<FigureQuery, Note> notes;

    /** The footnotes, in the order of the text. */
    List<Note> notes() {
        return List.copyOf(notes.values());
    }

    /** With what an article is drawn, and for whom. */
    record Drawing(
            TemplateEngine templates,
            ArticleBlocks blocks,
            Tr t,
            Viewer viewer,
            FullArticle article,
            Map<UUID, Integer> merged) {

        /** How many records of this number belong to duplicates that were merged since. */
        int merged(Mark mark) {
            var sealed = mark.sealed();
            return sealed == null ? 0 : merged.getOrDefault(sealed.id(), 0);
        }
    }

    ArticleMarks(MarkedText.Read read, Drawing drawing) {
        this.read = read;
        this.drawing = drawing;
        this.notes = Note.of(read.all(), drawing.article().article().path());
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
        return source.matches()
                ? Optional.of(other("source", source.group(1), words))
                : Named.of(reference).map(named -> named(named, words));
    }

    @Override
    public Optional<Content> picture(Reference reference) {
        return drawing.blocks().draw(reference, read.versions(), drawing);
    }

    @Override
    public Map<String, String> shape(String address) {
        var picture = read.pictures().get(address);
        return picture == null ? Map.of() : picture.attributes(COLUMN);
    }

    private Content figure(Mark mark, Content words) {
        if (!mark.isAnswered()) {
            return drawing.viewer().isTeam()
                    ? template("publishing/reading/unknown.jte", Map.of("words", words, "t", drawing.t()))
                    : words;
        }
        var moved = moved(mark);
        var address = moved.orElseGet(() -> mark.query().path());
        return template(
                "publishing/reading/mark.jte",
                Map.of(
                        "t",
                        drawing.t(),
                        "words",
                        words,
                        "path",
                        address,
                        "proofPath",
                        moved.orElseGet(() -> mark.query().proofPath()),
                        "state",
                        state(mark),
                        "said",
                        said(mark),
                        "note",
                        mark.value()
                                .map(value -> notes.get(value.query()))
                                .map(Note::number)
                                .orElse(0)));
    }

    /** Where it is told what was published, of a number that is another today. */
    private Optional<String> moved(Mark mark) {
        return mark.drifted() || mark.redefined()
                ? Optional.ofNullable(mark.sealed())
                        .map(claim -> drawing.article().article().path() + "/preuves/" + claim.number())
                : Optional.empty();
    }

    private static String state(Mark mark) {
        if (mark.drifted()) {
            return "drifted";
        }
        return mark.agreement() == Agreement.CONTRADICTED ? "contradicted" : "";
    }

    /** What is said of the number to who does not see its colour. */
    private String said(Mark mark) {
        var t = drawing.t();
        var now = mark.value().map(value -> value.said(t)).orElse("");
        var then = mark.published().map(value -> value.said(t)).orElse(now);
        if (mark.drifted()) {
            var merged = drawing.merged(mark);
            return t.get(merged == 0 ? "publishing.mark.drifted" : "publishing.mark.merged", then, now, merged);
        }
        if (mark.redefined()) {
            return t.get("publishing.mark.redefined");
        }
        return mark.agreement() == Agreement.CONTRADICTED
                ? t.get("publishing.mark.contradicted", then)
                : t.get("publishing.mark.proven");
    }

    private Content other(String kind, String address, Content words) {
        return template(
                "publishing/reading/other.jte",
                Map.of("t", drawing.t(), "words", words, "kind", kind, "address", address));
    }

    private Content named(Named named, Content words) {
        return template(
                "publishing/reading/named.jte",
                Map.of("t", drawing.t(), "words", words, "kind", named.kind(), "name", named.name()));
    }

    private Content template(String name, Map<String, Object> parameters) {
        return output -> drawing.templates().render(name, parameters, output);
    }
}
