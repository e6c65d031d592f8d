package org.hortillon.figures.definition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All definitions that hold in the current hub. */
@Component
public class Definitions {

    private final Catalogue catalogue;

    Definitions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Definition> all() {
        return List.copyOf(catalogue.definitions());
    }

    public Optional<Definition> find(String name) {
        return catalogue.find(name);
    }
}
