package org.hortillon.figures.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Change;
import org.hortillon.figures.definition.Fact;

/** Writes a form down as the same mapping that definitions in files have, so that one reader reads both. */
final class Bodies {

    private static final Phrase OWNER = new Phrase("L’équipe du collectif", "The hub’s team");
    private static final int DECIMALS = 2;

    private Bodies() {}

    /**
     * @param unit of what is counted; a sum or an average takes the unit of its measure
     * @param changes all versions, the new one last
     */
    static Map<String, Object> of(OwnForm form, Fact fact, String unit, List<Change> changes) {
        var body = new LinkedHashMap<String, Object>();
        var now = changes.getLast();
        var aggregate = form.get("aggregate").split(":", 2);
        var measure = fact.measures().get(aggregate[aggregate.length - 1]);
        var isMeasured = aggregate[0].equals("sum") || aggregate[0].equals("average");
        body.put("version", now.version());
        body.put("since", now.on().toString());
        body.put("owner", both(OWNER));
        body.put("label", both(form.phrase("label")));
        body.put("sentence", both(form.phrase("sentence")));
        body.put("method", both(form.phrase("sentence")));
        body.put("fact", fact.name());
        body.put("aggregate", aggregate.length == 1 ? aggregate[0] : Map.of(aggregate[0], aggregate[1]));
        body.put("where", where(form));
        body.put("unit", isMeasured ? Objects.requireNonNull(measure).unit() : unit);
        body.put("scale", isMeasured ? DECIMALS : 0);
        body.put("period", form.get("period"));
        body.put("words", Map.of("fr", List.of(form.get("label_fr")), "en", List.of(form.get("label_en"))));
        body.put("changes", changes.stream().map(Bodies::change).toList());
        return body;
    }

    /** The changes of a new version: those before it, and why it comes. */
    static List<Change> changes(List<Change> before, LocalDate on, Phrase why) {
        var changes = new ArrayList<>(before);
        changes.add(new Change(before.size() + 1, on, why));
        return changes;
    }

    private static Map<String, Object> change(Change change) {
        return Map.of("version", change.version(), "on", change.on().toString(), "why", both(change.why()));
    }

    private static Map<String, List<String>> where(OwnForm form) {
        var where = new LinkedHashMap<String, List<String>>();
        for (var field : OwnPage.FILTERS) {
            var filter = form.get(field).split("=", 2);
            if (filter.length == 2) {
                var values = where.computeIfAbsent(filter[0], _ -> new ArrayList<>());
                if (!values.contains(filter[1])) {
                    values.add(filter[1]);
                }
            }
        }
        return where;
    }

    private static Map<String, String> both(Phrase phrase) {
        return Map.of("fr", phrase.fr(), "en", phrase.en());
    }
}
