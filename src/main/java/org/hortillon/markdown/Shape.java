package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Brings a parsed text into the shape in which it is drawn: headings in order, pictures and tables as blocks. */
final class Shape {

    /** A picture in a paragraph of its own. */
    static final class Picture extends CustomBlock {

        Image image() {
            return (Image) getFirstChild();
        }
    }

    /** Lets a wide table scroll by itself. */
    static final class TableFrame extends CustomBlock {

        private final String label;

        TableFrame(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The first thing in a heading that can be linked to. */
    static final class Anchor extends CustomNode {

        private final Section section;

        Anchor(Section section) {
            this.section = section;
        }

        Section section() {
            return section;
        }
    }

    private static final int TOP = 2;
    private static final int LOWEST = 6;

    private final List<Section> sections = new ArrayList<>();
    private final Slugs slugs = new Slugs();

    private Shape() {}

    static List<Section> of(Node document, String title) {
        leaveOutTitle(document, title);
        var shape = new Shape();
        var shift = TOP - highest(document);
        var level = TOP - 1;
        for (var node : children(document)) {
            if (node instanceof Heading heading) {
                level = shape.place(heading, shift, level);
            }
            shape.reshape(node);
        }
        return List.copyOf(shape.sections);
    }

    static List<Node> children(Node parent) {
        var list = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            list.add(child);
        }
        return list;
    }

    static void moveChildren(Node from, Node to) {
        children(from).forEach(to::appendChild);
    }

    private static void leaveOutTitle(Node document, String title) {
        if (!title.isEmpty()
                && document.getFirstChild() instanceof Heading first
                && Slugs.fold(Words.of(first)).equals(Slugs.fold(title))) {
            first.unlink();
        }
    }

    private static int highest(Node document) {
        return children(document).stream()
                .filter(Heading.class::isInstance)
                .mapToInt(node -> ((Heading) node).getLevel())
                .min()
                .orElse(TOP);
    }

    /** No level is skipped on the way down, so that a reader who goes by headings loses nothing. */
    private int place(Heading heading, int shift, int before) {
        var level = Math.min(Math.min(heading.getLevel() + shift, before + 1), LOWEST);
        heading.setLevel(level);
        var words = Words.of(heading);
        var section = new Section(level, slugs.of(words), words);
        sections.add(section);
        heading.prependChild(new Anchor(section));
        return level;
    }

    private void reshape(Node node) {
        switch (node) {
            case Heading heading when heading.getParent().getParent() != null -> heading.setLevel(LOWEST);
            case TableBlock table -> frame(table);
            case Paragraph paragraph -> liftPictures(paragraph);
            case BlockQuote quote -> {
                children(quote).forEach(this::reshape);
                Quotation.replace(quote);
            }
            default -> children(node).forEach(this::reshape);
        }
    }

    private static void frame(TableBlock table) {
        var head = table.getFirstChild();
        var frame = new TableFrame(head == null ? "" : String.join(", ", cells(head)));
        table.insertBefore(frame);
        frame.appendChild(table);
    }

    private static List<String> cells(Node head) {
        return head.getFirstChild() == null
                ? List.of()
                : children(head.getFirstChild()).stream()
                        .map(Words::of)
                        .filter(words -> !words.isEmpty())
                        .toList();
    }

    /** A picture alone, or one of a scheme of its own (a chart), becomes a block; the words around it stay paragraphs. */
    private static void liftPictures(Paragraph paragraph) {
        for (var node : children(paragraph)) {
            if (node instanceof Image image && (alone(image) || References.hasOwnScheme(image.getDestination()))) {
                var after = new Paragraph();
                for (var rest = image.getNext(); rest != null; rest = image.getNext()) {
                    after.appendChild(rest);
                }
                var picture = new Picture();
                picture.setSourceSpans(paragraph.getSourceSpans());
                picture.appendChild(image);
                paragraph.insertAfter(picture);
                picture.insertAfter(after);
                liftPictures(after);
                dropIfEmpty(after);
                dropIfEmpty(paragraph);
                return;
            }
        }
    }

    private static boolean alone(Image image) {
        return image.getPrevious() == null && image.getNext() == null;
    }

    private static void dropIfEmpty(Paragraph paragraph) {
        for (var last = paragraph.getLastChild(); blank(last); last = paragraph.getLastChild()) {
            last.unlink();
        }
        if (blank(paragraph.getFirstChild()) && paragraph.getFirstChild() != null) {
            paragraph.getFirstChild().unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static boolean blank(@Nullable Node node) {
        return node instanceof SoftLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }
}
