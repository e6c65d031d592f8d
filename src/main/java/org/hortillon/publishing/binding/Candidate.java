package org.hortillon.publishing.binding;

import java.util.List;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Phrase;

/**
 * What a claim may count.
 *
 * @param query the question, its period named
 * @param words of the figure's names that were found near the number, in stems
 * @param chosen what is named nearby and chosen in the question
 * @param confidence from 0 to 1, by the words alone
 */
public record Candidate(FigureQuery query, Figure figure, List<String> words, List<Phrase> chosen, double confidence) {

    public Candidate {
        words = List.copyOf(words);
        chosen = List.copyOf(chosen);
    }

    Candidate surer(double by) {
        return new Candidate(query, figure, words, chosen, Math.clamp(confidence + by, 0, 1));
    }
}
