package org.hortillon.figures.definition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hortillon.access.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The definitions that the current hub's team made. A version is written once and stays. */
@Component
@Transactional(readOnly = true)
public class OwnDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDefinitions.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Audit audit;

    OwnDefinitions(JdbcClient jdbc, Catalogue catalogue, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** A version as it was written. */
    public record Written(String name, int version, String body, String author, Instant madeAt, String reason) {}

    /** The newest version of each. */
    public List<Definition> all() {
        return jdbc.sql("""
                        select distinct on (name) name, version, body::text as body, author, made_at, reason
                          from figures.definitions order by name, version desc""").query(Written.class).list().stream()
                .flatMap(this::read)
                .toList();
    }

    public Optional<Definition> find(String name) {
        return versions(name).stream().limit(1).flatMap(this::read).findFirst();
    }

    /** Every version of one definition, newest first. */
    public List<Written> versions(String name) {
        return jdbc.sql("""
                        select name, version, body::text as body, author, made_at, reason
                          from figures.definitions where name = ? order by version desc""").param(name).query(Written.class).list();
    }

    /** Writes a version. Another of the same number is refused by the database. */
    @Transactional
    public void write(Written version) {
        jdbc.sql("""
                        insert into figures.definitions (name, version, body, author, made_at, reason)
                        values (?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        version.name(),
                        version.version(),
                        version.body(),
                        version.author(),
                        version.madeAt().atOffset(java.time.ZoneOffset.UTC),
                        version.reason())
                .update();
        audit.note(version.version() == 1 ? "figures.defined" : "figures.redefined", "figure", null, version.name());
    }

    /** What a version says; empty when it is no longer understood. */
    public Optional<Definition> understood(Written version) {
        return read(version).findFirst();
    }

    /** What is no longer understood, since a fact went with an upgrade, must not take the other figures with it. */
    private Stream<Definition> read(Written version) {
        try {
            return Stream.of(catalogue.own(version.name(), JSON.readValue(version.body(), BODY)));
        } catch (MalformedDefinition e) {
            LOG.warn("A hub's own figure is left out: {}", e.getMessage());
            return Stream.empty();
        }
    }
}
