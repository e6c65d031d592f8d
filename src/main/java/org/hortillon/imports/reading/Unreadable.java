package org.hortillon.imports.reading;

import java.io.Serial;
import java.util.List;

/** A file cannot be read on from some line. */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final long line;
    private final String value;
    private final List<String> arguments;

    Unreadable(String code, long line, String value, String... arguments) {
        super(code + " at line " + line);
        this.code = code;
        this.line = line;
        this.value = value;
        this.arguments = List.of(arguments);
    }

    /** Names the message {@code imports.problem.<code>}. */
    public String code() {
        return code;
    }

    public long line() {
        return line;
    }

    public String value() {
        return value;
    }

    public List<String> arguments() {
        return arguments;
    }
}
