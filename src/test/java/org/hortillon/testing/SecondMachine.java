package org.hortillon.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hortillon.HortillonApplication;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

/** The application once more, on the database of the first: as behind a proxy that hands requests to either. */
public final class SecondMachine implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondMachine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it, with the beans of {@code changes} in place of its own. */
    public static SecondMachine start(Class<?>... changes) {
        var sources = Stream.concat(Stream.of(HortillonApplication.class, SameClock.class), Stream.of(changes))
                .toArray(Class<?>[]::new);
        return new SecondMachine(new SpringApplicationBuilder(sources)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test", settings())))
                .run());
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "server.port",
                "0",
                "hortillon.store.database-url",
                address(TestApplication.bean(DataSource.class)),
                "hortillon.routines.run",
                "false",
                "hortillon.proxy.addresses",
                Browser.PROXY);
    }

    /** Where a machine keeps its records, as its own role comes in. */
    public static String address(DataSource records) {
        try {
            var store =
                    (PGSimpleDataSource) records.unwrap(HikariDataSource.class).getDataSource();
            return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                    .formatted(
                            store.getPortNumbers()[0], store.getDatabaseName(), store.getUser(), store.getPassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Where the first machine listens. */
    public static int firstPort() {
        return TestApplication.port();
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SameClock {

        @Bean
        @Primary
        TestClock testClock() {
            return TestApplication.bean(TestClock.class);
        }
    }
}
