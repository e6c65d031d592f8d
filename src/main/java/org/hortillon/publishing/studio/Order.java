package org.hortillon.publishing.studio;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.hortillon.figures.FigureQuery;

/**
 * What is asked for beside the text, of one number or of all. It travels in the value of a button, spelled as a
 * question in an address is.
 *
 * @param place of the number that is meant; of none when all are
 * @param to what it is to be tied to, empty when the act says it
 */
public record Order(Act act, Place place, String to) {

    /** What can be asked. */
    public enum Act {
        /** Tie the number to {@code to}. */
        TIE("lier"),
        /** Tie it to the source that is typed beside it. */
        SOURCE("source"),
        /** Take its link away. */
        UNTIE("delier"),
        /** Take every proposal that is sure. */
        ALL("tout"),
        /** Show what else it could be tied to. */
        OPEN("ouvrir"),
        /** No longer show that. */
        CLOSE("fermer");

        private final String code;

        Act(String code) {
            this.code = code;
        }

        boolean changes() {
            return this != OPEN && this != CLOSE;
        }
    }

    static final Place NOWHERE = new Place(0, 0, 0, "");

    static Order of(Act act, Place place) {
        return new Order(act, place, "");
    }

    static Order all() {
        return of(Act.ALL, NOWHERE);
    }

    /** As it stands in a button. */
    public String code() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("ligne", String.valueOf(place.line()));
        parts.put("debut", String.valueOf(place.start()));
        parts.put("fin", String.valueOf(place.end()));
        parts.put("mots", place.words());
        parts.put("cible", to);
        return act.code + new FigureQuery("", parts).queryString();
    }

    static Optional<Order> parse(String code) {
        var read = FigureQuery.parse(code);
        var parts = read.parameters();
        for (var act : Act.values()) {
            if (act.code.equals(read.name())) {
                return Optional.of(new Order(
                        act,
                        new Place(
                                number(parts.getOrDefault("ligne", "")),
                                number(parts.getOrDefault("debut", "")),
                                number(parts.getOrDefault("fin", "")),
                                parts.getOrDefault("mots", "")),
                        parts.getOrDefault("cible", "")));
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
