package org.hortillon.publishing.seal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.hortillon.figures.FigureQuery;

/** What the records gave while many articles are compared: what several of them ask is asked once. */
final class Answers {

    /** When more rows than these are held, all are let go. */
    private static final int MOST_ROWS = 50_000;

    private final Map<FigureQuery, Answered> known = new HashMap<>();
    private int rows;

    Map<FigureQuery, Answered> to(Collection<FigureQuery> questions, Asking asking) {
        var answers = new HashMap<FigureQuery, Answered>();
        var missing = new LinkedHashSet<FigureQuery>();
        for (var question : questions) {
            var answered = known.get(question);
            if (answered == null) {
                missing.add(question);
            } else {
                answers.put(question, answered);
            }
        }
        if (!missing.isEmpty()) {
            var asked = asking.ask(missing);
            asked.forEach(this::keep);
            answers.putAll(asked);
        }
        return answers;
    }

    private void keep(FigureQuery question, Answered answered) {
        if (rows + answered.rows().size() > MOST_ROWS) {
            known.clear();
            rows = 0;
        }
        known.put(question, answered);
        rows += answered.rows().size();
    }
}
