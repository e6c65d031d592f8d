package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Collects the links and pictures of a text, in order. */
final class References extends AbstractVisitor {

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel", "data", "javascript");

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> of(Node document) {
        var visitor = new References();
        document.accept(visitor);
        return List.copyOf(visitor.found);
    }

    /** Whether a destination has a scheme that browsers do not know, such as {@code figure:}. */
    static boolean hasOwnScheme(String destination) {
        var match = SCHEME.matcher(destination);
        return match.matches() && !WEB.contains(match.group(1));
    }

    static Reference of(Link link) {
        return new Reference(link.getDestination(), Words.of(link), false, line(link));
    }

    static Reference of(Image image) {
        return new Reference(image.getDestination(), Words.of(image), true, line(image));
    }

    static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
    }

    @Override
    public void visit(Link link) {
        found.add(of(link));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        found.add(of(image));
        visitChildren(image);
    }
}
