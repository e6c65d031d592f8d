package org.hortillon.commitments;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the commitments of a period with what became of them, for an article that answers for them. */
@Component
@Transactional(readOnly = true)
public class CommitmentBlock {

    private final Commitments commitments;
    private final Standings standings;
    private final Hubs hubs;
    private final TemplateEngine templates;

    CommitmentBlock(Commitments commitments, Standings standings, Hubs hubs, TemplateEngine templates) {
        this.commitments = commitments;
        this.standings = standings;
        this.hubs = hubs;
        this.templates = templates;
    }

    /** What was promised within {@code made}, the next due first, under {@code caption}. */
    public Content draw(Period made, String caption, Tr t) {
        var today = hubs.today();
        var promised = commitments.all().stream()
                .filter(each ->
                        !each.madeOn().isBefore(made.from()) && !each.madeOn().isAfter(made.to()))
                .toList();
        var page = new CommitmentsPage(today, promised, standings.of(promised, today));
        return output ->
                templates.render("commitments/block.jte", Map.of("t", t, "page", page, "caption", caption), output);
    }
}
