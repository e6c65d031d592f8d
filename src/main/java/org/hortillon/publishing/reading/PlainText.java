package org.hortillon.publishing.reading;

import gg.jte.output.StringOutput;
import java.util.regex.Pattern;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.FullArticle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An article's text for readers elsewhere: safe HTML whose links are whole and which needs nothing of our pages. */
@Component
@Transactional(readOnly = true)
public class PlainText {

    private static final Pattern OUR_ADDRESS = Pattern.compile(" (href|src)=\"/(?!/)");

    private final MarkedText texts;
    private final ArticleBlocks blocks;

    PlainText(MarkedText texts, ArticleBlocks blocks) {
        this.texts = texts;
        this.blocks = blocks;
    }

    /** The text as any visitor may read it; {@code origin} is scheme and host of its links. */
    public String html(FullArticle full, Tr t, String origin) {
        var read = texts.read(full, Viewer.VISITOR);
        var output = new StringOutput();
        read.text()
                .draw(t, new PlainMarks(read, blocks, t, full.figuresPeriod()))
                .body()
                .writeTo(output);
        return OUR_ADDRESS.matcher(output.toString()).replaceAll(" $1=\"" + origin + "/");
    }
}
