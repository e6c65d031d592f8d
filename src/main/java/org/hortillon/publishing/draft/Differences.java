package org.hortillon.publishing.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed from one text to another: the lines that did, word by word, with a few lines around them. */
public final class Differences {

    /** Lines that are shown on each side of a change. */
    static final int AROUND = 2;

    private static final Pattern WORD =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\p{L})(?=\\p{P})|(?<=\\p{P})(?=\\p{L})");

    private Differences() {}

    /** How a stretch of words stands in both texts. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words of a line. */
    public record Piece(Kind kind, String words) {}

    /**
     * A line of either text.
     *
     * @param number its place in the new text, or in the old one when it is only there, from 1
     * @param gap whether lines are left out before it
     */
    public record Line(Kind kind, int number, List<Piece> pieces, boolean gap) {}

    /** The lines that differ between {@code before} and {@code after}, in order. */
    public static List<Line> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var shown = new ArrayList<Line>();
        var next = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            var start = delta.getTarget().getPosition();
            next = same(shown, now, next, Math.min(next == 0 ? 0 : next + AROUND, start), false);
            var from = Math.max(next, start - AROUND);
            same(shown, now, from, start, from > next);
            change(shown, delta);
            next = start + delta.getTarget().size();
        }
        if (!shown.isEmpty()) {
            same(shown, now, next, Math.min(next + AROUND, now.size()), false);
        }
        return List.copyOf(shown);
    }

    private static int same(List<Line> shown, List<String> now, int from, int to, boolean gap) {
        for (var place = from; place < to; place++) {
            shown.add(new Line(
                    Kind.SAME, place + 1, List.of(new Piece(Kind.SAME, now.get(place))), gap && place == from));
        }
        return Math.max(from, to);
    }

    private static void change(List<Line> shown, AbstractDelta<String> delta) {
        var pairs = delta.getType() == DeltaType.CHANGE
                        && delta.getSource().size() == delta.getTarget().size()
                ? delta.getSource().size()
                : 0;
        var old = delta.getSource();
        var now = delta.getTarget();
        for (var place = 0; place < pairs; place++) {
            var words = words(old.getLines().get(place), now.getLines().get(place));
            shown.add(line(Kind.REMOVED, old, place, without(words, Kind.ADDED)));
            shown.add(line(Kind.ADDED, now, place, without(words, Kind.REMOVED)));
        }
        for (var place = pairs; place < old.size(); place++) {
            shown.add(line(
                    Kind.REMOVED,
                    old,
                    place,
                    List.of(new Piece(Kind.REMOVED, old.getLines().get(place)))));
        }
        for (var place = pairs; place < now.size(); place++) {
            shown.add(line(
                    Kind.ADDED,
                    now,
                    place,
                    List.of(new Piece(Kind.ADDED, now.getLines().get(place)))));
        }
    }

    private static Line line(Kind kind, Chunk<String> chunk, int place, List<Piece> pieces) {
        return new Line(kind, chunk.getPosition() + place + 1, pieces, false);
    }

    private static List<Piece> words(String before, String after) {
        var old = List.of(WORD.split(before, -1));
        var now = List.of(WORD.split(after, -1));
        var pieces = new ArrayList<Piece>();
        var place = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            piece(pieces, Kind.SAME, old.subList(place, delta.getSource().getPosition()));
            piece(pieces, Kind.REMOVED, delta.getSource().getLines());
            piece(pieces, Kind.ADDED, delta.getTarget().getLines());
            place = delta.getSource().getPosition() + delta.getSource().size();
        }
        piece(pieces, Kind.SAME, old.subList(place, old.size()));
        return pieces;
    }

    private static void piece(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<Piece> without(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }
}
