package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Where the nodes of a text stand in its source, and which stretches of it a link may hold. */
final class Places {

    private final String source;
    private final Node document;

    Places(String source) {
        this.source = source;
        this.document = Markdown.parse(source);
    }

    /** From {@code start} up to {@code end}. */
    record Span(int start, int end) {}

    static int start(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.getFirst().getInputIndex();
    }

    static int end(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }

    /** The nodes in which a character stands, outermost first. */
    List<Node> path(int place) {
        var path = new ArrayList<Node>();
        Node inner = document;
        while (inner != null) {
            path.add(inner);
            inner = Shape.children(inner).stream()
                    .filter(child -> start(child) >= 0 && start(child) <= place && place < end(child))
                    .findFirst()
                    .orElse(null);
        }
        return path;
    }

    /** The stretches that a link around these characters may hold, the best first. */
    List<Span> around(int start, int end) {
        var first = path(start);
        var last = path(Math.max(start, end - 1));
        var spans = new LinkedHashSet<Span>();
        var shared = 0;
        while (shared < Math.min(first.size(), last.size()) && first.get(shared).equals(last.get(shared))) {
            shared++;
        }
        for (var depth = shared; depth > 0; depth--) {
            var from = depth < first.size() ? first.get(depth) : null;
            var to = depth < last.size() ? last.get(depth) : null;
            var begin = from == null || from instanceof Text ? start : start(from);
            var stop = to == null || to instanceof Text ? end : end(to);
            spans.add(trimmed(begin, stop));
            spans.add(trimmed(begin, open(first.get(depth - 1), begin, stop)));
            if (isBlock(first.get(depth - 1))) {
                break;
            }
        }
        texts(start, end)
                .map(text -> trimmed(Math.max(start, start(text)), Math.min(end, end(text))))
                .forEach(spans::add);
        return spans.stream().filter(span -> span.start() < span.end()).toList();
    }

    private static boolean isBlock(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    }

    /** Where, on the way to {@code end}, something begins that no link may hold: another link, a tag, half a pair of brackets. */
    private int open(Node parent, int start, int end) {
        var stop = Shape.children(parent).stream()
                .filter(child -> child instanceof Link || child instanceof HtmlInline)
                .mapToInt(Places::start)
                .filter(place -> place > start && place < end)
                .min()
                .orElse(end);
        var depth = 0;
        var opened = stop;
        for (var at = start; at < stop; at = Spelling.end(source, at)) {
            var sign = source.charAt(at);
            if (sign == '[') {
                opened = depth++ == 0 ? at : opened;
            } else if (sign == ']' && --depth < 0) {
                return at;
            }
        }
        return depth > 0 ? opened : stop;
    }

    private Stream<Node> texts(int start, int end) {
        var blocks = path(start);
        var block = blocks.stream().filter(Places::isBlock).reduce((outer, inner) -> inner);
        return block.stream().flatMap(Places::leaves).filter(text -> start(text) < end && start < end(text));
    }

    private static Stream<Node> leaves(Node node) {
        return node instanceof Text
                ? Stream.of(node)
                : Shape.children(node).stream().flatMap(Places::leaves);
    }

    /** Without blanks at its ends, with the whole of an escape or an entity, and with a sign that would give the bracket another sense. */
    private Span trimmed(int start, int end) {
        var from = start;
        while (from > 0 && (source.charAt(from - 1) == '!' || source.charAt(from - 1) == '\\')) {
            from--;
        }
        var to = end;
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to > from ? Math.max(to, Math.min(Spelling.end(source, to - 1), source.length())) : to);
    }
}
