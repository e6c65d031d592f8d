package org.hortillon.publishing.draft;

import java.util.Comparator;
import java.util.List;
import org.hortillon.publishing.links.LinkProblem;

/**
 * Whether a draft can be published.
 *
 * @param obstacles what forbids it, in the order of the text below the front matter
 * @param doubts what does not forbid it, and should be known: numbers that the records contradict
 * @param links that lead nowhere, or not where they should
 * @param hindrances what makes it hard to follow for readers who hear it or do not see its pictures
 * @param numbers how many numbers the text has
 */
public record Ready(
        List<Obstacle> obstacles, List<Doubt> doubts, List<LinkProblem> links, List<Doubt> hindrances, int numbers) {

    /**
     * Something that forbids publication.
     *
     * @param line of the text, from 1, or 0 for what the article says of itself
     * @param code message key of what is wrong
     * @param words of the text that are meant
     * @param reason why, in the reader's language, or empty
     * @param nearest what a bare number may count, the likeliest first, three at most
     */
    public record Obstacle(int line, String code, String words, String reason, List<Nearest> nearest) {}

    /** A figure that a bare number may mean, what the records give for it, and the link that binds it. */
    public record Nearest(String label, String value, String binding) {}

    /** Words of the text that do not forbid publication, and what is to be known of them; line 0 when it is not known. */
    public record Doubt(int line, String words, String reason) {}

    public Ready {
        obstacles = obstacles.stream()
                .sorted(Comparator.comparingInt(Obstacle::line))
                .toList();
        doubts = List.copyOf(doubts);
        links = List.copyOf(links);
        hindrances = List.copyOf(hindrances);
    }

    public boolean isReady() {
        return obstacles.isEmpty();
    }

    /** How many numbers are neither bound nor declared. */
    public int bare() {
        return (int) obstacles.stream()
                .filter(obstacle -> obstacle.code().equals("publishing.ready.bare"))
                .count();
    }
}
