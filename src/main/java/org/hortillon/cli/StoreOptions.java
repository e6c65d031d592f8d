package org.hortillon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the records are kept: options that every command shares. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the embedded PostgreSQL (default: ./data).")
    @Nullable String data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "Use this PostgreSQL 18 or later instead, as the application's role.")
    @Nullable String databaseUrl;

    @Option(
            names = "--database-owner-url",
            paramLabel = "URL",
            description = "The same database as the role that owns the schemas; needed to install and to upgrade.")
    @Nullable String databaseOwnerUrl;

    /** For commands that only ask: throws {@link Misuse} where an embedded database would have to be made first. */
    void mustExist() {
        var folder = Path.of(data == null ? "data" : data);
        if (databaseUrl == null && !Files.isDirectory(folder.resolve("postgres"))) {
            throw new Misuse(folder
                    + " is no data folder of Hortillon. Name one with --data DIR, or a server with --server URL.");
        }
    }

    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        put(properties, "hortillon.store.data", data);
        put(properties, "hortillon.store.database-url", databaseUrl);
        put(properties, "hortillon.store.database-owner-url", databaseOwnerUrl);
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
