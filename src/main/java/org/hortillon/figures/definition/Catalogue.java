package org.hortillon.figures.definition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts and definitions that come with Hortillon, read once at start from {@code figures/*.yaml}. */
public final class Catalogue {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, String> fingerprints = new LinkedHashMap<>();
    private final DefinitionReader reader = new DefinitionReader(facts::get, definitions::get);

    /** Reads documents by their name: their facts first, then their figures, ratios after what they are made of. */
    static Catalogue read(Map<String, Object> documents) {
        var catalogue = new Catalogue();
        var figures = new LinkedHashMap<String, Strict>();
        documents.forEach((file, content) -> {
            var document = new Strict(file, content);
            catalogue.addFacts(file, document.childOrEmpty("facts"));
            var here = document.childOrEmpty("figures");
            document.end();
            for (var name : here.keys()) {
                if (figures.put(name, new Strict(file + ": " + name, here.value(name))) != null) {
                    here.fail("\"" + name + "\" is defined twice");
                }
            }
        });
        figures.forEach((name, map) -> catalogue.add(name, map, false));
        figures.forEach((name, map) -> catalogue.add(name, map, true));
        return catalogue;
    }

    private void addFacts(String file, Strict map) {
        for (var name : map.keys()) {
            if (facts.put(name, FactReader.read(name, new Strict(file + ": fact " + name, map.value(name)))) != null) {
                map.fail("\"" + name + "\" is declared twice");
            }
        }
    }

    private void add(String name, Strict map, boolean ratios) {
        var isRatio = map.value("aggregate") instanceof Map<?, ?> aggregate && aggregate.containsKey("ratio");
        if (isRatio == ratios) {
            var definition = reader.read(name, map, false);
            definitions.put(name, definition);
            fingerprints.put(name + "@" + definition.version(), Fingerprint.of(map.raw(), definition.fact()));
        }
    }

    public Collection<Fact> facts() {
        return Collections.unmodifiableCollection(facts.values());
    }

    public Collection<Definition> definitions() {
        return Collections.unmodifiableCollection(definitions.values());
    }

    public Optional<Definition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** {@code name@version} of each definition with a hash of what it says. */
    public Map<String, String> fingerprints() {
        return Collections.unmodifiableMap(fingerprints);
    }

    /** Reads a definition that a hub's team made. */
    public Definition own(String name, Map<?, ?> body) {
        return reader.read(name, new Strict(name, body), true);
    }
}
