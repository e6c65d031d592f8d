package org.hortillon.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** All that a reader gets of a text, written down to be compared, one link left out and its words kept. */
final class Skeleton {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\u0002\u0001");

    private final StringBuilder written = new StringBuilder();
    private final int link;

    private Skeleton(int link) {
        this.link = link;
    }

    /** {@code source} without the link that begins at {@code link}; with all of its links when none does. */
    static String of(String source, int link) {
        var skeleton = new Skeleton(link);
        skeleton.write(Markdown.parse(source));
        return BETWEEN_WORDS.matcher(skeleton.written).replaceAll("");
    }

    private void write(Node node) {
        switch (node) {
            case Text text -> written.append('\u0001').append(text.getLiteral()).append('\u0002');
            case Code code -> open(node).append(code.getLiteral()).append(')');
            case HtmlInline html -> open(node).append(html.getLiteral()).append(')');
            case HtmlBlock html -> open(node).append(html.getLiteral()).append(')');
            case FencedCodeBlock code ->
                open(node).append(code.getInfo()).append(code.getLiteral()).append(')');
            case IndentedCodeBlock code -> open(node).append(code.getLiteral()).append(')');
            case Link own when Places.start(own) == link -> inside(own);
            default -> {
                open(node).append(attributes(node));
                inside(node);
                written.append(')');
            }
        }
    }

    private void inside(Node parent) {
        Shape.children(parent).forEach(this::write);
    }

    private StringBuilder open(Node node) {
        return written.append('(').append(node.getClass().getSimpleName()).append(' ');
    }

    private static String attributes(Node node) {
        return switch (node) {
            case Heading heading -> String.valueOf(heading.getLevel());
            case Link other -> other.getDestination() + " " + other.getTitle();
            case Image picture -> picture.getDestination() + " " + picture.getTitle();
            default -> "";
        };
    }
}
