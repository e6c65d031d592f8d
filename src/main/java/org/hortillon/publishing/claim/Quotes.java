package org.hortillon.publishing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where somebody speaks. */
final class Quotes {

    /** Fewer words between quotation marks are a name or an irony, not speech. */
    private static final int FEWEST = 5;

    private static final Pattern SPEECH = Pattern.compile("«([^»]*)»|\u201c([^\u201d]*)\u201d|\"([^\"]*)\"");
    private static final Pattern SIGNED = Pattern.compile("(?:^|[.!?»\"\u201d\\n]) ?(?:-|\u2014|\u2015) ?[^.]{2,120}$");
    private static final Pattern MARK = Pattern.compile("^ ?[«\"\u201c]");

    private Quotes() {}

    /** The stretches of a folded passage in which somebody speaks; all of it within a signed block quotation. */
    static List<Span> in(String text, String block) {
        if (!block.isEmpty()
                && (SIGNED.matcher(block).find() || MARK.matcher(block).find())) {
            return List.of(new Span(0, text.length()));
        }
        var spans = new ArrayList<Span>();
        SPEECH.matcher(text).results().forEach(match -> {
            if (match.group().strip().split(" ", -1).length >= FEWEST) {
                spans.add(new Span(match.start(), match.end()));
            }
        });
        return List.copyOf(spans);
    }
}
