package org.hortillon.imports;

import java.util.List;
import org.hortillon.kernel.Tr;

/**
 * Why a folder was refused: where, what was found, and the sentences for it.
 *
 * @param file as it is called in the folder
 * @param line from 1 with the header; 0 when the whole file is meant
 * @param column as in the header; empty when the whole line is meant
 * @param value what was found
 * @param kind {@code problem} for a rule of the engine or of a document, {@code check} for a rule that a file declares
 * @param code names the message {@code imports.<kind>.<code>}
 * @param arguments what the message fills in, after the value
 */
public record Problem(
        String file, long line, String column, String value, String kind, String code, List<String> arguments) {

    private static final int SHOWN = 80;

    public Problem {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        arguments = List.copyOf(arguments);
    }

    /** Why it is refused. */
    public String why(Tr t) {
        return t.get("imports." + kind + "." + code, filledIn());
    }

    /** What to do about it. */
    public String advice(Tr t) {
        return t.getOr("imports.advice." + code, t.get("imports.advice." + kind), filledIn());
    }

    private Object[] filledIn() {
        var all = new Object[arguments.size() + 1];
        all[0] = value;
        for (var i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return all;
    }
}
