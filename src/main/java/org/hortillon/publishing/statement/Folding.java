package org.hortillon.publishing.statement;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for all: small letters, no accents, plain spaces, hyphens and apostrophes. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u2010-\u2013\u2212]", "-")
                .strip();
    }
}
