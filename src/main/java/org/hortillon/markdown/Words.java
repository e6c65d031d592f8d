package org.hortillon.markdown;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words below a node, without mark-up. Raw HTML has none. */
final class Words extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private Words() {}

    static String of(Node node) {
        var visitor = new Words();
        visitor.visitChildren(node);
        return visitor.words.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            words.append(' ');
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            words.append(' ');
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Quotation quotation) {
            visitChildren(quotation);
            words.append(quotation.author().map(Words::of).orElse("")).append(' ');
            return;
        }
        visitChildren(block);
    }

    /** The words of a link with their emphasis and nothing else, so that a mark around them is always well formed. */
    static Content content(Node link) {
        return output -> contents(link, output);
    }

    private static void contents(Node parent, TemplateOutput output) {
        Shape.children(parent).forEach(child -> write(child, output));
    }

    private static void write(Node node, TemplateOutput output) {
        switch (node) {
            case Text text -> Escape.htmlContent(Token.strip(text.getLiteral()), output);
            case Code code -> Escape.htmlContent(code.getLiteral(), output);
            case SoftLineBreak space -> output.writeContent(" ");
            case HardLineBreak space -> output.writeContent(" ");
            case StrongEmphasis strong -> inside("strong", strong, output);
            case Emphasis emphasis -> inside("em", emphasis, output);
            default -> contents(node, output);
        }
    }

    private static void inside(String tag, Node node, TemplateOutput output) {
        output.writeContent("<" + tag + ">");
        contents(node, output);
        output.writeContent("</" + tag + ">");
    }
}
