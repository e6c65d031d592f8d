package org.hortillon.privacy.classification;

import java.util.List;
import java.util.Optional;

/** What every table holds about people, module by module in the order in which they refer to each other. */
public record Classification(List<Treatment> treatments, List<PrivateTable> tables) {

    public Classification {
        treatments = List.copyOf(treatments);
        tables = List.copyOf(tables);
    }

    public Optional<PrivateTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The tables with rows about people. */
    public List<PrivateTable> aboutPeople() {
        return tables.stream().filter(table -> table.whose() != null).toList();
    }

    /** The tables of one entry of the register. */
    public List<PrivateTable> of(Treatment treatment) {
        return tables.stream()
                .filter(table -> treatment.key().equals(table.treatment()))
                .toList();
    }
}
