package org.hortillon.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schemas up to date, module by module. Each module has its own folder, version numbers and history; a
 * module may refer to the tables of those before it in {@link #ORDER}, never to those after.
 */
public final class Migrations {

    /** The modules that own tables, each after those whose tables it refers to. */
    public static final List<String> ORDER = List.of(
            "__root",
            "hubs",
            "routines",
            "people",
            "access",
            "messages",
            "companies",
            "membership",
            "coworking",
            "events",
            "programmes",
            "mentoring",
            "synergies",
            "funding",
            "talent",
            "observatory",
            "commitments",
            "imports",
            "figures",
            "publishing",
            "privacy");

    private static final int CONNECTIONS = 4;

    private Migrations() {}

    /** Flyway looks at twenty histories, so it is asked only when the scripts are not those of the last start. */
    static void run(DataSource owner, String applicationRole) {
        var brought = Scripts.digest(applicationRole);
        var jdbc = JdbcClient.create(owner);
        if (brought.equals(noted(jdbc))) {
            return;
        }
        try (var connections = pool(owner)) {
            ORDER.forEach(module -> migrate(module, connections, applicationRole));
        } catch (FlywayException e) {
            throw new StoreRefused("The schemas of this database cannot be brought up to date: " + e.getMessage(), e);
        }
        jdbc.sql("comment on schema migrations is '" + brought + "'").update();
    }

    /** Without the owner nothing can be migrated, so the schemas must be those of this build already. */
    static void demand(DataSource application, String applicationRole) {
        if (!Scripts.digest(applicationRole).equals(noted(JdbcClient.create(application)))) {
            throw new StoreRefused("The schemas of this database are not those of this Hortillon. "
                    + "Start it once with --database-owner-url, which installs and upgrades them.");
        }
    }

    /** The digest of the scripts that this database has run. */
    static @Nullable String noted(JdbcClient jdbc) {
        return jdbc.sql("select obj_description(to_regnamespace('migrations'), 'pg_namespace')")
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private static void migrate(String module, DataSource owner, String applicationRole) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .defaultSchema("migrations")
                .table(module)
                .placeholders(Map.of("app", applicationRole))
                .failOnMissingLocations(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Flyway opens several connections for each module; entering by password takes longer than what it asks. */
    private static HikariDataSource pool(DataSource owner) {
        var pool = new HikariConfig();
        pool.setDataSource(owner);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setPoolName("migrations");
        return new HikariDataSource(pool);
    }
}
