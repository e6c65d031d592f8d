package org.hortillon.publishing.reading;

import gg.jte.Content;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.figures.FigureQuery;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Marks;
import org.hortillon.markdown.Reference;
import org.springframework.web.util.HtmlUtils;

/**
 * An article's own kinds of links as ordinary ones: a figure's words lead to the figure, a chart is a table below a link
 * to it, a block of commitments is a link.
 */
final class PlainMarks implements Marks {

    private static final String CHART = "chart:";
    private static final String COMMITMENTS = "commitments:";
    private static final Pattern COMMITMENT = Pattern.compile("commitment:([a-z0-9-]{1,80})");
    private static final Pattern SOURCE = Pattern.compile("source:(https?://.+)");

    private final MarkedText.Read read;
    private final ArticleBlocks blocks;
    private final Tr t;
    private final String period;

    PlainMarks(MarkedText.Read read, ArticleBlocks blocks, Tr t, String period) {
        this.read = read;
        this.blocks = blocks;
        this.t = t;
        this.period = period;
    }

    @Override
    public Optional<Content> link(Reference reference, Content words) {
        var mark = read.marks().get(reference);
        if (mark != null) {
            return Optional.of(mark.isAnswered() ? link(t.href(mark.query().path()), words) : words);
        }
        var commitment = COMMITMENT.matcher(reference.destination());
        if (commitment.matches()) {
            return Optional.of(link(t.href("/engagements#" + commitment.group(1)), words));
        }
        var source = SOURCE.matcher(reference.destination());
        return source.matches()
                ? Optional.of(link(source.group(1), words))
                : Named.of(reference).map(named -> named(named, words));
    }

    @Override
    public Optional<Content> picture(Reference reference) {
        var destination = reference.destination();
        if (destination.startsWith(COMMITMENTS)) {
            return Optional.of(block("/engagements", reference));
        }
        if (!destination.startsWith(CHART)) {
            return Optional.empty();
        }
        var query = FigureQuery.parse(destination.substring(CHART.length())).during(period);
        var table = blocks.table(reference, read.versions(), period, t);
        return Optional.of(table.map(rows -> table(query.path(), reference, rows))
                .orElseGet(() -> block(query.path(), reference)));
    }

    private Content table(String path, Reference reference, String rows) {
        var link = link(t.href(path), caption(reference));
        return output -> {
            output.writeContent("<figure><figcaption>");
            link.writeTo(output);
            output.writeContent("</figcaption>" + rows + "</figure>");
        };
    }

    private static Content caption(Reference reference) {
        return output -> output.writeContent(HtmlUtils.htmlEscape(reference.words(), "UTF-8"));
    }

    private Content block(String path, Reference reference) {
        var link = link(t.href(path), caption(reference));
        return output -> {
            output.writeContent("<p>");
            link.writeTo(output);
            output.writeContent("</p>");
        };
    }

    private static Content named(Named named, Content words) {
        return output -> {
            output.writeUserContent(words);
            if (!named.name().isEmpty()) {
                output.writeContent(" (" + HtmlUtils.htmlEscape(named.name(), "UTF-8") + ")");
            }
        };
    }

    private static Content link(String address, Content words) {
        return output -> {
            output.writeContent("<a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">");
            output.writeUserContent(words);
            output.writeContent("</a>");
        };
    }
}
