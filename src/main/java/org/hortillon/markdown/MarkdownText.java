package org.hortillon.markdown;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hortillon.kernel.Tr;

/** A text that has been read; it may be drawn many times. */
public final class MarkdownText {

    private final Node document;
    private final List<Section> sections;
    private final Set<Integer> placed;

    MarkdownText(Node document, List<Section> sections) {
        this(document, sections, Set.of());
    }

    MarkdownText(Node document, List<Section> sections, Set<Integer> placed) {
        this.document = document;
        this.sections = sections;
        this.placed = placed;
    }

    /** Which of the stretches that were to be marked were found. */
    public Set<Integer> placed() {
        return placed;
    }

    /** All links and pictures, in order. */
    public List<Reference> references() {
        return References.of(document);
    }

    /** The links and pictures that are written in HTML, as far as they can be told. */
    public List<Reference> htmlReferences() {
        return HtmlReferences.of(document);
    }

    /** The headings, in order. */
    public List<Section> sections() {
        return sections;
    }

    /** The words alone, on one line. */
    public String words() {
        return Words.of(document);
    }

    /** Draws the text for one reader, with {@code marks} in place of the links and pictures that they know. */
    public Drawn draw(Tr t, Marks marks) {
        var token = new Token();
        var trusted = new ArrayList<Content>();
        var renderer = HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .nodeRendererFactory(context -> new NodeDrawing(context, t, marks, token, trusted))
                .attributeProviderFactory(context -> NodeDrawing::describe)
                .build();
        var safe = Sanitizer.clean(renderer.render(document), t);
        return new Drawn(Assembly.of(safe, token, trusted), sections);
    }
}
