package org.hortillon.markdown;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** Draws what the site draws in its own way; all that is trusted leaves a token in its place. */
final class NodeDrawing implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Tr t;
    private final Marks marks;
    private final Token token;
    private final List<Content> trusted;

    NodeDrawing(HtmlNodeRendererContext context, Tr t, Marks marks, Token token, List<Content> trusted) {
        this.context = context;
        this.t = t;
        this.marks = marks;
        this.token = token;
        this.trusted = trusted;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Link.class,
                Image.class,
                Quotation.class,
                Shape.Anchor.class,
                Shape.Picture.class,
                Stretches.Marked.class,
                Shape.TableFrame.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> draw(link);
            case Image image -> draw(image);
            case Quotation quotation -> draw(quotation);
            case Shape.Anchor anchor -> trust(new Assembly.Id(anchor.section().id()));
            case Shape.Picture picture -> draw(picture);
            case Stretches.Marked words -> trust(marks.stretch(words.index(), Words.content(words), words.last()));
            case Shape.TableFrame frame -> draw(frame);
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void trust(Content content) {
        context.getWriter().raw(token.of(trusted.size()));
        trusted.add(content);
    }

    private void draw(Link link) {
        var mark = marks.link(References.of(link), Words.content(link));
        if (mark.isPresent()) {
            trust(mark.get());
            return;
        }
        context.getWriter().tag("a", Map.of("href", context.encodeUrl(link.getDestination())));
        children(link);
        context.getWriter().tag("/a");
    }

    /** A picture from elsewhere would tell its server who reads, so it becomes a link. */
    private void draw(Image image) {
        var destination = image.getDestination();
        var words = Words.of(image);
        if (Sanitizer.isPicture(destination)) {
            var attributes = attributes("src", destination, "alt", words);
            attributes.putAll(marks.shape(destination));
            context.getWriter().tag("img", attributes, true);
        } else if (References.hasOwnScheme(destination)) {
            context.getWriter().text(words);
        } else {
            context.getWriter().tag("a", Map.of("href", context.encodeUrl(destination)));
            context.getWriter().text(words.isEmpty() ? destination : words);
            context.getWriter().tag("/a");
        }
    }

    private void draw(Shape.Picture picture) {
        var image = picture.image();
        var mark = marks.picture(References.of(image));
        context.getWriter().line();
        if (mark.isPresent()) {
            trust(mark.get());
        } else if (Sanitizer.isPicture(image.getDestination())) {
            context.getWriter().tag("figure");
            draw(image);
            caption(image.getTitle());
            context.getWriter().tag("/figure");
        } else {
            context.getWriter().tag("p");
            draw(image);
            context.getWriter().tag("/p");
        }
        context.getWriter().line();
    }

    private void caption(@Nullable String title) {
        if (title != null && !title.isBlank()) {
            context.getWriter().tag("figcaption");
            context.getWriter().text(title);
            context.getWriter().tag("/figcaption");
        }
    }

    private void draw(Quotation quotation) {
        var html = context.getWriter();
        html.line();
        html.tag("figure", Map.of("class", "pull"));
        html.tag("blockquote");
        children(quotation);
        html.tag("/blockquote");
        html.tag("figcaption");
        quotation.author().ifPresent(this::children);
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    private void draw(Shape.TableFrame frame) {
        var html = context.getWriter();
        var label = t.get("markdown.table", frame.label());
        html.line();
        html.tag("div", attributes("class", "table-wrap", "tabindex", "0", "role", "region", "aria-label", label));
        children(frame);
        html.tag("/div");
        html.line();
    }

    private void children(Node parent) {
        Shape.children(parent).forEach(context::render);
    }

    /** In the order given, so that the same text always gives the same bytes. */
    private static Map<String, String> attributes(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Says alignment with the classes of the site, and what a screen reader or a keyboard needs of tables and code. */
    static void describe(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                attributes.put("class", "num");
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
        if (tag.equals("pre") && (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)) {
            attributes.put("tabindex", "0");
        }
    }
}
