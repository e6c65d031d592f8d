package org.hortillon.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A block quotation that ends with its author: {@code > "…" - _Name_}. */
final class Quotation extends CustomBlock {

    private static final Pattern DASH = Pattern.compile("(?:^|\\s)[-–—]\\s*$");

    private final @Nullable Emphasis author;

    private Quotation(@Nullable Emphasis author) {
        this.author = author;
    }

    Optional<Node> author() {
        return Optional.ofNullable(author);
    }

    /** Puts a quotation in the place of {@code quote} when it ends with an author. */
    static void replace(BlockQuote quote) {
        var author = takeAuthor(quote.getLastChild());
        if (author == null || quote.getFirstChild() == null) {
            return;
        }
        var quotation = new Quotation(author);
        Shape.moveChildren(quote, quotation);
        quote.insertAfter(quotation);
        quote.unlink();
    }

    private static @Nullable Emphasis takeAuthor(@Nullable Node last) {
        if (last instanceof BulletList list) {
            return takeAuthorLine(list);
        }
        if (last instanceof Paragraph
                && last.getLastChild() instanceof Emphasis name
                && name.getPrevious() instanceof Text before
                && DASH.matcher(before.getLiteral()).find()) {
            name.unlink();
            trim(before);
            return name;
        }
        return null;
    }

    /** {@code > - _Name_} on a line of its own reads as a list of one item. */
    private static @Nullable Emphasis takeAuthorLine(BulletList list) {
        var item = list.getFirstChild();
        if (item == null
                || !(item.getFirstChild() instanceof Paragraph line)
                || !(line.getFirstChild() instanceof Emphasis name)
                || item.getNext() != null
                || name.getNext() != null
                || list.getPrevious() == null) {
            return null;
        }
        list.unlink();
        return name;
    }

    private static void trim(Text before) {
        before.setLiteral(DASH.matcher(before.getLiteral()).replaceFirst("").stripTrailing());
        if (before.getLiteral().isEmpty()) {
            if (before.getPrevious() instanceof SoftLineBreak lineBreak) {
                lineBreak.unlink();
            }
            before.unlink();
        }
    }
}
