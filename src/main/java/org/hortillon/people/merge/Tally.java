package org.hortillon.people.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How many rows of a table were moved, set aside, mended or filled. */
public record Tally(String table, String kind, long rows) {

    static List<Tally> of(List<Change> changes) {
        var counts = new LinkedHashMap<List<String>, Set<UUID>>();
        changes.stream()
                .filter(change -> !change.kind().equals(Journal.MERGED))
                .forEach(change -> counts.computeIfAbsent(List.of(change.table(), change.kind()), _ -> new HashSet<>())
                        .add(change.row()));
        return counts.entrySet().stream()
                .map(each -> new Tally(
                        each.getKey().getFirst(),
                        each.getKey().getLast(),
                        each.getValue().size()))
                .toList();
    }
}
