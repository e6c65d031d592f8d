package org.hortillon.store;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas up to date, module by module. Each module has its own folder, version numbers and history; a
 * module may refer to the tables of those before it in {@link #ORDER}, never to those after.
 */
public final class Migrations {

    /** The modules that own tables, each after those whose tables it refers to. */
    public static final List<String> ORDER = List.of(
            "__root",
            "hubs",
            "people",
            "access",
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
            "messages",
            "imports",
            "figures",
            "publishing");

    private Migrations() {}

    static void run(DataSource owner, String applicationRole) {
        for (var module : ORDER) {
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
    }
}
