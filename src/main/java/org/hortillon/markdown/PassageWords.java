package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The words of one block with their places in the source. */
final class PassageWords {

    private final SourceText.Builder words = new SourceText.Builder();
    private final List<Passage.Anchored> links = new ArrayList<>();
    private int offset;
    private int line = 1;

    private final String source;

    private PassageWords(String source) {
        this.source = source;
    }

    static PassageWords of(Node block, String source) {
        var words = new PassageWords(source);
        block.getSourceSpans().stream().findFirst().ifPresent(words::moveTo);
        words.inside(block);
        words.words.decideLines();
        return words;
    }

    SourceText words() {
        return words.build();
    }

    List<Passage.Anchored> links() {
        return List.copyOf(links);
    }

    private void inside(Node parent) {
        Shape.children(parent).forEach(this::add);
    }

    private void add(Node node) {
        node.getSourceSpans().stream().findFirst().ifPresent(this::moveTo);
        switch (node) {
            case Text text -> literal(text);
            case Code code -> words.append(Passage.CODE, offset, line);
            case SoftLineBreak space -> words.append(SourceText.Builder.SOFT, offset, line);
            case HardLineBreak end -> words.append('\n', offset, line);
            case Image picture -> words.append(' ', offset, line);
            case Link link -> link(link);
            default -> inside(node);
        }
    }

    private void link(Link link) {
        var start = words.length();
        inside(link);
        links.add(new Passage.Anchored(start, words.length(), link.getDestination()));
    }

    private void literal(Text text) {
        var literal = text.getLiteral();
        var places = Spelling.places(literal, source, offset);
        for (var i = 0; i < literal.length(); i++) {
            words.append(literal.charAt(i), places[i], line);
        }
    }

    private void moveTo(SourceSpan span) {
        offset = span.getInputIndex();
        line = span.getLineIndex() + 1;
    }
}
