package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts a link around words of a text, leads a link elsewhere, takes it away. Whatever else a reader gets of the text
 * stays what it was: an edit that would change it is not offered.
 */
public final class Linking {

    /** Behind the words of a link: where it leads, as it is spelled, and its title. */
    private static final Pattern INLINE = Pattern.compile("\\]\\(\\s*+"
            + "(<(?:\\\\.|[^<>\\\\\\n])*+>|(?:\\\\.|[^\\s\\\\()]|\\((?:\\\\.|[^\\s\\\\()])*+\\))*+)"
            + "(?:\\s++(?:\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|\\((?:\\\\.|[^()\\\\])*+\\)))?\\s*+\\)");

    /** Behind the words of a link that leads where a line elsewhere says. */
    private static final Pattern NAMED = Pattern.compile("\\](?:\\[(?:\\\\.|[^\\[\\]\\\\])*+\\])?+");

    private record Span(int start, int end) {}

    private final String source;
    private final Node document;

    private Linking(String source) {
        this.source = source;
        this.document = Markdown.parse(source);
    }

    /**
     * Ways to have the words from {@code start} to {@code end} lead to {@code destination}, the best first. A link in
     * which they stand already leads there instead; mark-up that the words cut is taken into the link, and what no
     * link may hold is left outside.
     */
    public static Stream<Edit> to(String destination, String source, int start, int end) {
        var linking = new Linking(source);
        var spelled = spelled(destination);
        var link = linking.linkAt(start);
        var edits = link != null
                ? linking.redirected(link, spelled).stream()
                : linking.around(start, end).stream()
                        .map(span -> new Edit(
                                span.start(),
                                span.end(),
                                "[" + source.substring(span.start(), span.end()) + "](" + spelled + ")"));
        return edits.filter(edit -> keeps(source, edit, link == null ? edit.start() : start(link)));
    }

    /** Takes away the link in which the character at {@code place} stands, and keeps its words. */
    public static Optional<Edit> none(String source, int place) {
        var linking = new Linking(source);
        var link = linking.linkAt(place);
        return link == null ? Optional.empty() : linking.without(link).filter(edit -> keeps(source, edit, start(link)));
    }

    private Optional<Edit> without(Link link) {
        return Stream.of(behind(INLINE, link), behind(NAMED, link))
                .filter(Matcher::lookingAt)
                .map(behind -> new Edit(start(link), behind.end(), source.substring(start(link) + 1, behind.start())))
                .findFirst();
    }

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

    /** Whether both texts are the same but for one link. */
    private static boolean keeps(String source, Edit edit, int link) {
        return Skeleton.of(source, link).equals(Skeleton.of(edit.in(source), link));
    }

    /** A destination as Markdown wants it written. */
    static String spelled(String destination) {
        return destination.matches("[^\\s<>();\\\\\\p{Cntrl}]+")
                ? destination
                : "<" + destination.replaceAll("\\s+", " ").replaceAll("[<>&\\\\]", "\\\\$0") + ">";
    }

    private Optional<Edit> redirected(Link link, String spelled) {
        var inline = behind(INLINE, link);
        if (inline.lookingAt()) {
            return Optional.of(new Edit(inline.start(1), inline.end(1), spelled));
        }
        var named = behind(NAMED, link);
        return named.lookingAt()
                ? Optional.of(new Edit(named.start(), named.end(), "](" + spelled + ")"))
                : Optional.empty();
    }

    private Matcher behind(Pattern pattern, Link link) {
        return pattern.matcher(source).region(wordsEnd(link), source.length());
    }

    private int wordsEnd(Link link) {
        return link.getLastChild() == null ? start(link) + 1 : end(link.getLastChild());
    }

    private @Nullable Link linkAt(int place) {
        return path(place).stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The nodes in which a character stands, outermost first. */
    private List<Node> path(int place) {
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

    private List<Span> around(int start, int end) {
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
                .mapToInt(Linking::start)
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
        var block = blocks.stream().filter(Linking::isBlock).reduce((outer, inner) -> inner);
        return block.stream().flatMap(Linking::leaves).filter(text -> start(text) < end && start < end(text));
    }

    private static Stream<Node> leaves(Node node) {
        return node instanceof Text
                ? Stream.of(node)
                : Shape.children(node).stream().flatMap(Linking::leaves);
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
