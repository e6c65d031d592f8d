package org.hortillon.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A kind of file that is not a table, declared as a bean by the module that reads it: articles, pictures, contours. */
public interface ImportDocument {

    /** Whether this reader takes the file at {@code path}, relative to the folder. */
    boolean takes(Path path);

    /** Smaller comes first; tables are read at 0. */
    int order();

    /**
     * Reads one file into the hub, within the import's transaction.
     *
     * @return what was done, or what is wrong with it
     */
    Result read(Path path, byte[] content);

    /** What is wrong only when seen with all the rest, by path, once every document has been read. */
    default Map<Path, Problem> amiss() {
        return Map.of();
    }

    /** What came of one document. */
    sealed interface Result {}

    /** It was new, changed, or as before. */
    record Taken(Change change) implements Result {}

    /** It was refused; nothing of the folder is kept. */
    record Refused(List<Problem> problems) implements Result {}

    /** What an import did to one row or document. */
    enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Something wrong in a document.
     *
     * @param line from 1
     * @param code message key {@code imports.problem.<code>}
     * @param value the offending text
     */
    record Problem(int line, String code, String value) {}
}
