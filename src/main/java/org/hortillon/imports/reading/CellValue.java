package org.hortillon.imports.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell says under its column's rules. */
public sealed interface CellValue {

    CellValue EMPTY = new Good(null);

    /** As the database writes it; null for nothing. */
    record Good(@Nullable String text) implements CellValue {}

    /** Refused; {@code code} names the message {@code imports.problem.<code>}. */
    record Bad(String code, List<String> arguments) implements CellValue {}

    static CellValue good(String text) {
        return new Good(text);
    }

    static CellValue bad(String code, String... arguments) {
        return new Bad(code, List.of(arguments));
    }
}
