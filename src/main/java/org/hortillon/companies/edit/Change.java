package org.hortillon.companies.edit;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * A field whose words differ.
 *
 * @param field message key
 */
public record Change(String field, List<Piece> pieces) {

    /** Words as they stand in both ({@code same}), only before ({@code removed}) or only after ({@code added}). */
    public record Piece(String kind, String words) {}

    /** The fields that differ between two forms, word by word. */
    static List<Change> between(EditForm before, EditForm after) {
        var now = after.values();
        return before.values().entrySet().stream()
                .filter(field -> !field.getValue().equals(now.get(field.getKey())))
                .map(field ->
                        new Change(field.getKey(), pieces(field.getValue(), now.getOrDefault(field.getKey(), ""))))
                .toList();
    }

    private static List<Piece> pieces(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        var place = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, "same", old.subList(place, delta.getSource().getPosition()));
            add(pieces, "removed", delta.getSource().getLines());
            add(pieces, "added", delta.getTarget().getLines());
            place = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, "same", old.subList(place, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
