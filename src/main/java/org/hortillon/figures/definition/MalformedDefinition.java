package org.hortillon.figures.definition;

import java.io.Serial;

/** A fact or definition that says what cannot be; its message names file and figure. */
public final class MalformedDefinition extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedDefinition(String message) {
        super(message);
    }
}
