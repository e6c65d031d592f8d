package org.hortillon.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the records are kept.
 *
 * @param data folder of the embedded server; unused when {@code databaseUrl} is given
 * @param databaseUrl JDBC address of a PostgreSQL, for the application's role
 * @param databaseOwnerUrl the same database for the role that owns the schemas; without it nothing is migrated
 * @param poolSize connections of the application's pool
 */
@ConfigurationProperties("hortillon.store")
public record StoreProperties(
        @DefaultValue("./data") Path data,
        @Nullable String databaseUrl,
        @Nullable String databaseOwnerUrl,
        @DefaultValue("10") int poolSize) {}
