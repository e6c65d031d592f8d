package org.hortillon.figures.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong in a form, by field, as message keys. */
final class Checks {

    private static final String NAME = "[a-z][a-z0-9_]{0,39}(\\.[a-z][a-z0-9_]{0,39})+";
    private static final int LABEL = 120;
    private static final int SENTENCE = 600;

    private final OwnForm form;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Checks(OwnForm form) {
        this.form = form;
    }

    static Map<String, String> of(OwnPage page) {
        var checks = new Checks(page.form());
        checks.require("name", page.form().get("name").matches(NAME), "figures.own.problem.name");
        for (var field : OwnPage.TEXTS) {
            checks.text(field, field.startsWith("label") ? LABEL : SENTENCE);
        }
        var aggregate = page.form().get("aggregate");
        checks.require("aggregate", has(page.calculations(), aggregate), "figures.own.problem.choice");
        checks.period(page);
        for (var field : OwnPage.FILTERS) {
            var chosen = page.form().get(field);
            checks.require(field, chosen.isEmpty() || has(page.filters(), chosen), "figures.own.problem.choice");
        }
        if (!page.isNew()) {
            checks.text("reason", SENTENCE);
        }
        return checks.problems;
    }

    private void period(OwnPage page) {
        require("period", page.rules().contains(form.get("period")), "figures.own.problem.choice");
    }

    private static boolean has(List<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private void text(String field, int longest) {
        require(field, !form.get(field).isEmpty(), "figures.own.problem.empty");
        require(field, form.get(field).length() <= longest, "figures.own.problem.long");
    }

    private void require(String field, boolean holds, String problem) {
        if (!holds) {
            problems.put(field, problem);
        }
    }
}
