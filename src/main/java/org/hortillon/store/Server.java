package org.hortillon.store;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server behind the store: embedded, or given by its address. */
interface Server extends AutoCloseable {

    static Server of(StoreProperties properties) {
        var url = properties.databaseUrl();
        return url == null || url.isBlank()
                ? new Embedded(EmbeddedServer.start(properties.data()))
                : new Given(url, properties.databaseOwnerUrl());
    }

    DataSource application();

    /** Nothing when the address of the owner was not given: then the schemas must be as this version wants them. */
    @Nullable DataSource owner();

    String applicationRole();

    @Override
    void close();

    /** Our own. */
    record Embedded(EmbeddedServer server) implements Server {

        @Override
        public DataSource application() {
            return server.as(Roles.APPLICATION);
        }

        @Override
        public DataSource owner() {
            return server.as(Roles.OWNER);
        }

        @Override
        public String applicationRole() {
            return Roles.APPLICATION;
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** Somebody else's. */
    record Given(String url, @Nullable String ownerUrl) implements Server {

        @Override
        public DataSource application() {
            return at(url);
        }

        @Override
        public @Nullable DataSource owner() {
            return ownerUrl == null || ownerUrl.isBlank() ? null : at(ownerUrl);
        }

        @Override
        public String applicationRole() {
            return JdbcClient.create(application())
                    .sql("select current_user")
                    .query(String.class)
                    .single();
        }

        private static DataSource at(String url) {
            var source = new PGSimpleDataSource();
            source.setUrl(url.startsWith("jdbc:") ? url : "jdbc:" + url);
            return source;
        }

        @Override
        public void close() {
            // it is not ours to stop
        }
    }
}
