package org.hortillon.publishing.statement;

import java.math.BigDecimal;
import java.util.List;

/** Whether what words state agrees with what the records give. */
public enum Agreement {
    HOLDS,
    CONTRADICTED,
    /** The words state no number of this kind. */
    UNREADABLE;

    /**
     * Compares the first number that can mean a value of this unit: euros are held against euros, shares against
     * shares, and a bare number against either.
     */
    public static Agreement of(List<Statement> statements, BigDecimal actual, String unit) {
        var kind = Kind.ofUnit(unit);
        return statements.stream()
                .filter(statement -> statement.kind() == kind)
                .findFirst()
                .or(() -> statements.stream()
                        .filter(statement -> statement.kind() == Kind.PLAIN)
                        .findFirst())
                .map(statement -> statement.holdsFor(actual) ? HOLDS : CONTRADICTED)
                .orElse(UNREADABLE);
    }
}
