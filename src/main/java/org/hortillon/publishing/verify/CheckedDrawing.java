package org.hortillon.publishing.verify;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.HashMap;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.Marks;
import org.hortillon.markdown.Stretch;
import org.hortillon.publishing.check.Fronted;
import org.hortillon.publishing.check.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Draws a checked text as its author meant it to look, with its numbers marked. */
@Component
class CheckedDrawing {

    private final TemplateEngine templates;

    CheckedDrawing(TemplateEngine templates) {
        this.templates = templates;
    }

    CheckedText draw(Report report, Tr t) {
        var stretches = report.claims().stream()
                .map(checked ->
                        new Stretch(checked.claim().start(), checked.claim().end()))
                .toList();
        var read = Markdown.read(Fronted.withoutFrontMatter(report.text()), stretches);
        var body = read.draw(t, new Marks() {
            @Override
            public Content stretch(int index, Content words, boolean last) {
                return mark(report, index, words, last ? t : null, t);
            }
        });
        var rest = new ArrayList<CheckedText.Rest>();
        for (var index = 0; index < stretches.size(); index++) {
            if (!read.placed().contains(index)) {
                rest.add(rest(report, index, t));
            }
        }
        return new CheckedText(body.body(), rest);
    }

    private CheckedText.Rest rest(Report report, int index, Tr t) {
        var text = report.text();
        var claim = report.claims().get(index).claim();
        var start = text.lastIndexOf('\n', claim.start() - 1) + 1;
        var end = text.indexOf('\n', claim.end());
        var words = HtmlUtils.htmlEscape(text.substring(claim.start(), claim.end()), "UTF-8");
        return new CheckedText.Rest(
                text.substring(start, claim.start()),
                mark(report, index, output -> output.writeContent(words), t, t),
                text.substring(claim.end(), end < 0 ? text.length() : end));
    }

    /** @param said who says the status in words, or null where words of the same number follow */
    private Content mark(Report report, int index, Content words, @Nullable Tr said, Tr t) {
        var claim = report.claims().get(index);
        var parameters = new HashMap<String, Object>();
        parameters.put("t", t);
        parameters.put("words", words);
        parameters.put("number", index + 1);
        parameters.put("claim", claim);
        parameters.put(
                "said",
                said == null
                        ? ""
                        : said.get("publishing.check.status." + claim.status().code()));
        var figure = VerifierPage.figure(claim, report.period());
        if (figure != null) {
            parameters.put("figure", figure);
        }
        return output -> templates.render("publishing/verify/mark.jte", parameters, output);
    }
}
