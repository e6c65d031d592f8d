package org.hortillon.imports;

import java.nio.file.Path;

/** Reads a folder into the current hub: all of it in one transaction, or nothing. */
public interface Imports {

    /**
     * Checks and keeps the folder's rows and documents.
     *
     * @param checkOnly do all the work, then keep nothing
     */
    Report run(Path folder, boolean checkOnly, Progress progress);
}
