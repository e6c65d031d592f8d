package org.hortillon.figures.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hortillon.kernel.Language;

/** Reads what a definition tells people: its texts, its words, its versions. */
final class Telling {

    private Telling() {}

    static Definition.Texts texts(Strict map) {
        return new Definition.Texts(
                map.phrase("owner"), map.phrase("label"), map.phrase("sentence"), map.phrase("method"));
    }

    static Map<Language, List<String>> words(Strict map) {
        var words = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            words.put(
                    language,
                    map.texts(language.code()).stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList());
        }
        map.end();
        return words;
    }

    static List<Change> changes(Strict map) {
        return map.children("changes").stream()
                .map(change -> {
                    var read = new Change(change.number("version"), day(change, "on"), change.phrase("why"));
                    change.end();
                    return read;
                })
                .toList();
    }

    static void checkVersions(Definition definition, Strict map) {
        var expected = 1;
        for (var change : definition.changes()) {
            if (change.version() != expected) {
                map.fail("\"changes\" must tell of each version from 1 on, in order");
            }
            expected++;
        }
        if (definition.changes().size() != definition.version()
                || !definition.changes().getLast().on().equals(definition.since())) {
            map.fail("\"changes\" must end with version " + definition.version() + " on " + definition.since());
        }
    }

    static LocalDate day(Strict map, String key) {
        try {
            return LocalDate.parse(map.text(key));
        } catch (DateTimeParseException e) {
            return map.fail("\"" + key + "\" must be a day such as 2024-01-01");
        }
    }
}
