package org.hortillon.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds stretches of the source again in the parsed text, and puts nodes of their own around them. */
final class Stretches {

    private static final int NONE = -1;

    /** Words of one stretch. A stretch that emphasis interrupts has several. */
    static final class Marked extends CustomNode {

        private final int index;
        private boolean last = true;

        Marked(int index) {
            this.index = index;
        }

        int index() {
            return index;
        }

        /** Whether these are the last words of their stretch. */
        boolean last() {
            return last;
        }
    }

    private final String source;
    private final List<Stretch> stretches;
    private final Map<Integer, Marked> placed = new LinkedHashMap<>();

    private Stretches(String source, List<Stretch> stretches) {
        this.source = source;
        this.stretches = stretches;
    }

    /** The indices of the stretches that were found, at least in part. */
    static Set<Integer> mark(Node document, String source, List<Stretch> stretches) {
        var marking = new Stretches(source, stretches);
        marking.inside(document);
        return Set.copyOf(marking.placed.keySet());
    }

    private void inside(Node parent) {
        for (var node : Shape.children(parent)) {
            switch (node) {
                case Text text -> split(text);
                case Link link -> take(link);
                case Image image -> {}
                default -> inside(node);
            }
        }
    }

    /** A link cannot hold another: the mark takes its place, with all its words. */
    private void take(Link link) {
        var index = first(link);
        if (index == NONE) {
            return;
        }
        var marked = marked(index);
        Shape.moveChildren(link, marked);
        link.insertBefore(marked);
        link.unlink();
    }

    private int first(Node parent) {
        for (var node : Shape.children(parent)) {
            var found = node instanceof Text text ? first(indices(text)) : first(node);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    private static int first(int[] indices) {
        for (var index : indices) {
            if (index != NONE) {
                return index;
            }
        }
        return NONE;
    }

    private void split(Text text) {
        var literal = text.getLiteral();
        var indices = indices(text);
        if (first(indices) == NONE) {
            return;
        }
        for (var from = 0; from < literal.length(); ) {
            var to = from + 1;
            while (to < literal.length() && indices[to] == indices[from]) {
                to++;
            }
            var words = new Text(literal.substring(from, to));
            if (indices[from] == NONE) {
                text.insertBefore(words);
            } else {
                var marked = marked(indices[from]);
                marked.appendChild(words);
                text.insertBefore(marked);
            }
            from = to;
        }
        text.unlink();
    }

    private Marked marked(int index) {
        var marked = new Marked(index);
        var before = placed.put(index, marked);
        if (before != null) {
            before.last = false;
        }
        return marked;
    }

    /** For each character the stretch to which it belongs. */
    private int[] indices(Text text) {
        var literal = text.getLiteral();
        var indices = new int[literal.length()];
        java.util.Arrays.fill(indices, NONE);
        if (!text.getSourceSpans().isEmpty()) {
            var places = Spelling.places(
                    literal, source, text.getSourceSpans().getFirst().getInputIndex());
            for (var i = 0; i < indices.length; i++) {
                indices[i] = at(places[i]);
            }
        }
        return indices;
    }

    /** Stretches come in the order of the text. */
    private int at(int place) {
        var low = 0;
        var high = stretches.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var stretch = stretches.get(middle);
            if (place < stretch.start()) {
                high = middle - 1;
            } else if (place >= stretch.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return NONE;
    }
}
