package org.hortillon.markdown;

import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;

/** How the source spells a piece of text: an escape or an entity is longer than the character that it stands for. */
final class Spelling {

    private static final Pattern ESCAPE = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private Spelling() {}

    /** Where each character of {@code literal} begins in {@code source}, the first of them at {@code offset}. */
    static int[] places(String literal, String source, int offset) {
        var places = new int[literal.length()];
        var at = offset;
        for (var i = 0; i < literal.length(); ) {
            var end = end(source, at);
            var stands = standsFor(source, at, end);
            var known = !stands.isEmpty() && literal.startsWith(stands, i);
            for (var last = i + (known ? stands.length() : 1); i < last; i++) {
                places[i] = Math.min(at, Math.max(0, source.length() - 1));
            }
            at = known ? end : at + 1;
        }
        return places;
    }

    /** Behind what stands at {@code at}: a character, an escape or an entity. */
    static int end(String source, int at) {
        for (var longer : new Pattern[] {ESCAPE, ENTITY}) {
            var found = longer.matcher(source).region(Math.min(at, source.length()), source.length());
            if (found.lookingAt()) {
                return found.end();
            }
        }
        return at + 1;
    }

    private static String standsFor(String source, int at, int end) {
        return at >= source.length() ? "" : Escaping.unescapeString(source.substring(at, end));
    }
}
