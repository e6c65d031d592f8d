package org.hortillon.figures.own;

import java.util.List;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Fact;

/** The hub's own figures, and the facts over which another can be defined. */
public record OwnList(List<Definition> definitions, List<Fact> facts) {

    public OwnList {
        definitions = List.copyOf(definitions);
        facts = List.copyOf(facts);
    }
}
