package org.hortillon.figures.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hortillon.figures.Phrase;

/** A mapping of a document, read key by key; what nobody asked for is refused at the end. */
final class Strict {

    private final String place;
    private final Map<?, ?> map;
    private final Set<Object> read = new LinkedHashSet<>();

    Strict(String place, Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> entries)) {
            throw new MalformedDefinition(place + " must be a mapping, not " + value);
        }
        this.map = entries;
    }

    String place() {
        return place;
    }

    Map<?, ?> raw() {
        return map;
    }

    List<String> keys() {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    Optional<Object> maybe(String key) {
        read.add(key);
        return Optional.ofNullable(map.get(key));
    }

    Object value(String key) {
        return maybe(key).orElseThrow(() -> wrong("lacks \"" + key + "\""));
    }

    String text(String key) {
        return asText(key, value(key));
    }

    Optional<String> maybeText(String key) {
        return maybe(key).map(value -> asText(key, value));
    }

    int number(String key) {
        return value(key) instanceof Integer number ? number : fail("\"" + key + "\" must be a whole number");
    }

    Strict child(String key) {
        return new Strict(place + " " + key, value(key));
    }

    /** The mapping under {@code key}, an empty one when there is none. */
    Strict childOrEmpty(String key) {
        return new Strict(place + " " + key, maybe(key).orElse(Map.of()));
    }

    /** One text, or a list of them. */
    List<String> texts(String key) {
        var value = maybe(key).orElse(List.of());
        if (!(value instanceof List<?> list)) {
            return List.of(asText(key, value));
        }
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(asText(key, item)));
        return texts;
    }

    List<Strict> children(String key) {
        if (!(value(key) instanceof List<?> list)) {
            return fail("\"" + key + "\" must be a list");
        }
        var children = new ArrayList<Strict>();
        list.forEach(item -> children.add(new Strict(place + " " + key, item)));
        return children;
    }

    /** A text in both languages, neither blank. */
    Phrase phrase(String key) {
        var both = child(key);
        var phrase = new Phrase(both.text("fr").strip(), both.text("en").strip());
        both.end();
        if (phrase.fr().isBlank() || phrase.en().isBlank()) {
            fail("\"" + key + "\" is empty in a language");
        }
        return phrase;
    }

    private String asText(String key, Object value) {
        if (value instanceof Map || value instanceof List) {
            fail("\"" + key + "\" must be a text");
        }
        return String.valueOf(value);
    }

    /** To be called when all has been read. */
    void end() {
        for (var key : map.keySet()) {
            if (!read.contains(key)) {
                fail("has an unknown key \"" + key + "\"; known are " + read);
            }
        }
    }

    /** Stands where a value is due, and never gives one. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T fail(String problem) {
        throw wrong(problem);
    }

    MalformedDefinition wrong(String problem) {
        return new MalformedDefinition(place + ": " + problem);
    }
}
