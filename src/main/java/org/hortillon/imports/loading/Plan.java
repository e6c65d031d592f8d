package org.hortillon.imports.loading;

import java.nio.file.Path;
import java.util.List;
import org.hortillon.imports.ImportDocument;
import org.hortillon.imports.ImportFile;

/**
 * What a folder holds and who reads it.
 *
 * @param tables each after those that it refers to
 * @param documents in the order in which they are read
 */
record Plan(List<Table> tables, List<Document> documents) {

    /** A file of rows; {@code name} is how the folder calls it. */
    record Table(ImportFile file, String name, Path path, long size) {}

    /** A file for one of the readers of documents. */
    record Document(ImportDocument reader, String name, Path path) {}
}
