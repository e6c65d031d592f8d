package org.hortillon.figures.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All definitions that hold in the current hub: those that come with Hortillon, then the hub's own. */
@Component
public class Definitions {

    private final Catalogue catalogue;
    private final OwnDefinitions own;

    Definitions(Catalogue catalogue, OwnDefinitions own) {
        this.catalogue = catalogue;
        this.own = own;
    }

    public List<Definition> all() {
        var others = own.all().stream()
                .filter(definition -> catalogue.find(definition.name()).isEmpty());
        return Stream.concat(catalogue.definitions().stream(), others).toList();
    }

    /** The facts that say which person each of their rows is about. */
    public List<Fact> aboutPersons() {
        return catalogue.facts().stream()
                .filter(fact -> fact.person() != null && !fact.person().equals("id"))
                .toList();
    }

    public Optional<Definition> find(String name) {
        return catalogue.find(name).or(() -> own.find(name));
    }
}
