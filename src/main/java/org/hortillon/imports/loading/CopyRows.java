package org.hortillon.imports.loading;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of COPY, a block at a time. */
final class CopyRows {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK * 2);

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    void row(long line, boolean faulty, List<? extends @Nullable String> values) throws SQLException {
        block.append(line).append('\t').append(faulty ? 't' : 'f');
        for (var value : values) {
            block.append('\t');
            if (value == null) {
                block.append("\\N");
            } else {
                escape(value);
            }
        }
        block.append('\n');
        if (block.length() >= BLOCK) {
            flush();
        }
    }

    long end() throws SQLException {
        flush();
        return copy.endCopy();
    }

    private void flush() throws SQLException {
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        block.setLength(0);
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> block.append("\\\\");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                case '\t' -> block.append("\\t");
                default -> block.append(character);
            }
        }
    }
}
