package org.hortillon.markdown;

import gg.jte.Content;
import java.time.ZoneOffset;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;

/** Markdown (CommonMark with tables and strikethrough), read and drawn as safe HTML. */
public final class Markdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create());

    /** Deeper nesting than any text needs, and far less than a stack can hold. */
    private static final int DEEPEST = 40;

    private static final int EXCERPT = 160;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Tr FRENCH = new Tr(Language.FR, ZoneOffset.UTC);

    private Markdown() {}

    /** Safe HTML for a French page. */
    public static Content html(String text) {
        return html(text, FRENCH);
    }

    /** Safe HTML for one reader: links inside the site keep to the reader's language. Headings begin at h2. */
    public static Content html(String text, Tr t) {
        return read(text).draw(t, Marks.NONE).body();
    }

    /** The words alone, on one line, without any mark-up: for summaries and for search. */
    public static String text(String text) {
        return read(text).words();
    }

    /** The first words alone, as many as a card or a search result has room for. */
    public static String excerpt(String text) {
        var words = text(text);
        if (words.length() <= EXCERPT) {
            return words;
        }
        var end = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, end < 1 ? EXCERPT : end).replaceFirst("[\\s.,;:!?]+$", "") + "…";
    }

    /** An address made of {@code words}: small letters and digits, without accents, at most sixty. */
    public static String slug(String words) {
        return Slugs.fold(words);
    }

    /** Reads a text, to draw it with marks or to ask what it links to. */
    public static MarkdownText read(String text) {
        return read(text, "");
    }

    /** What a person reads, stretch by stretch, each with its place in the source; code, raw HTML and pictures are left out. */
    public static List<Passage> passages(String text) {
        return Passages.of(parse(text), text);
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /**
     * Reads a text of somebody else to draw it with marks on some of its words; its headings get no addresses.
     *
     * @param stretches in the order of the text
     */
    public static MarkdownText read(String text, List<Stretch> stretches) {
        var document = PARSER.parse(Token.blank(text));
        var placed = Stretches.mark(document, text, stretches);
        Shape.of(document, "");
        Shape.children(document).forEach(node -> {
            if (node.getFirstChild() instanceof Shape.Anchor anchor) {
                anchor.unlink();
            }
        });
        return new MarkdownText(document, List.of(), placed);
    }

    /** As {@link #read(String)}, leaving out a first heading that only repeats {@code title}. */
    public static MarkdownText read(String text, String title) {
        var document = PARSER.parse(Token.strip(text));
        return new MarkdownText(document, Shape.of(document, title));
    }
}
