package org.hortillon.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    Server server(StoreProperties properties) {
        return Server.of(properties);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Server server, StoreProperties properties) {
        try {
            migrate(server);
            Safety.check(server.application());
        } catch (DataAccessException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new StoreRefused("The database cannot be used: " + cause.getMessage(), e);
        }
        return new HikariDataSource(pool(server.application(), properties));
    }

    private static void migrate(Server server) {
        var owner = server.owner();
        if (owner == null) {
            Migrations.demand(server.application(), server.applicationRole());
        } else {
            Migrations.run(owner, server.applicationRole());
        }
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
}
