package org.hortillon.site.search;

import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Paging;

/**
 * The answers to one search.
 *
 * @param words what was asked, or empty
 * @param tooShort whether there was too little to look for
 * @param kind the only kind shown, or empty for all
 * @param kinds how many answers there are of each kind
 * @param shown the answers on this page
 */
public record SearchPage(
        String words, boolean tooShort, String kind, Map<String, Integer> kinds, List<Found> shown, Paging paging) {

    static SearchPage of(Question question, Answers answers) {
        var all = sum(answers.kinds());
        var wanted = question.kind().isEmpty() ? all : answers.kinds().getOrDefault(question.kind(), 0);
        return new SearchPage(
                question.words(),
                question.tooShort(),
                question.kind(),
                answers.kinds(),
                answers.shown(),
                new Paging(question.page(), Question.PAGE, wanted));
    }

    /** How many answers there are of every kind. */
    public int all() {
        return sum(kinds);
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
