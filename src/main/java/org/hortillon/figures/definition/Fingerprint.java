package org.hortillon.figures.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A hash of what a definition says, so that none changes in silence. How prose calls it, and its owner, may change. */
final class Fingerprint {

    private static final Set<String> FREE = Set.of("words", "owner", "changes");
    private static final int SHOWN = 32;

    private Fingerprint() {}

    static String of(Map<?, ?> figure, Fact fact) {
        var said = new TreeMap<String, Object>();
        figure.forEach((key, value) -> {
            if (!FREE.contains(String.valueOf(key))) {
                said.put(String.valueOf(key), value);
            }
        });
        var base = List.of(fact.view(), fact.date(), String.valueOf(fact.until()), String.valueOf(fact.person()));
        return hash(canonical(said) + base + fact.measures());
    }

    /** The same text for the same content, in whatever order its keys were written. */
    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, String>();
            map.forEach((key, inner) -> sorted.put(String.valueOf(key), canonical(inner)));
            return sorted.toString();
        }
        return value instanceof List<?> list
                ? list.stream().map(Fingerprint::canonical).toList().toString()
                : String.valueOf(value).strip();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
