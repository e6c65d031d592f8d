package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Collects the links and pictures that a text writes in HTML. */
final class HtmlReferences extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile(
            "<(a|img)\\b[^>]*?\\s(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    private final List<Reference> found = new ArrayList<>();

    private HtmlReferences() {}

    static List<Reference> of(Node document) {
        var visitor = new HtmlReferences();
        document.accept(visitor);
        return List.copyOf(visitor.found);
    }

    @Override
    public void visit(HtmlInline html) {
        collect(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        collect(html, html.getLiteral());
    }

    private void collect(Node node, String html) {
        var match = ADDRESS.matcher(html);
        while (match.find()) {
            var address = match.group(2) == null ? match.group(3) : match.group(2);
            var above = html.substring(0, match.start()).lines().count();
            var starts = match.start() == 0 || html.charAt(match.start() - 1) == '\n';
            var line = References.line(node) + (int) (starts ? above : above - 1);
            found.add(new Reference(address, "", match.group(1).equalsIgnoreCase("img"), Math.max(line, 1)));
        }
    }
}
