package org.hortillon.figures;

import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;

/** A text in both languages. */
public record Phrase(String fr, String en) {

    /** A text that reads the same in both. */
    public static Phrase same(String text) {
        return new Phrase(text, text);
    }

    /** The text for this reader. */
    public String in(Tr t) {
        return in(t.language());
    }

    public String in(Language language) {
        return language == Language.EN ? en : fr;
    }
}
