package org.hortillon.cli;

/** A command that is not used as it should be; the message says what to do. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
