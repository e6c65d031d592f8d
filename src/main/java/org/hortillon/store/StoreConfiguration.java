package org.hortillon.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    Server server(StoreProperties properties) {
        return Server.of(properties);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Server server, StoreProperties properties) {
        var owner = server.owner();
        if (owner == null) {
            Migrations.demand(server.application(), server.applicationRole());
        } else {
            Migrations.run(owner, server.applicationRole());
        }
        Safety.check(server.application());
        return new HikariDataSource(pool(server.application(), properties));
    }

    private static HikariConfig pool(DataSource source, StoreProperties properties) {
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(properties.poolSize());
        pool.setMinimumIdle(1);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setPoolName("hortillon");
        return pool;
    }

    @Bean
    HubTransactionManager transactionManager(DataSource dataSource, StoreChanges changes) {
        return new HubTransactionManager(dataSource, changes);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** The server behind the store: embedded, or given by its address. */
    interface Server extends AutoCloseable {

        static Server of(StoreProperties properties) {
            var url = properties.databaseUrl();
            return url == null || url.isBlank() ? new Embedded(properties) : new Given(url, properties);
        }

        DataSource application();

        @Nullable DataSource owner();

        String applicationRole();

        @Override
        void close();
    }

    private static final class Embedded implements Server {
        private final EmbeddedServer server;

        Embedded(StoreProperties properties) {
            server = EmbeddedServer.start(properties.data());
        }

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

    private record Given(String url, StoreProperties properties) implements Server {

        @Override
        public DataSource application() {
            return at(url);
        }

        @Override
        public @Nullable DataSource owner() {
            var owner = properties.databaseOwnerUrl();
            return owner == null || owner.isBlank() ? null : at(owner);
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
            // the server is not ours
        }
    }
}
