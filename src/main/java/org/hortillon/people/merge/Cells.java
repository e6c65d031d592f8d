package org.hortillon.people.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Single values of any table, as JSON. Names of tables and columns come from the catalog, the journal or our own code. */
@Component
@Transactional
class Cells {

    private final JdbcClient jdbc;
    private final TransactionTemplate nested;

    Cells(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The rows whose {@code column} names this person. */
    public List<UUID> rows(Link link, UUID person) {
        return jdbc.sql("select id from %s where %s = ? order by id for update".formatted(link.table(), link.column()))
                .param(person)
                .query(UUID.class)
                .list();
    }

    /** The value as JSON; empty when there is no such row, {@code "null"} when there is no value. */
    public Optional<String> read(String table, UUID row, String column) {
        return jdbc.sql("select coalesce(to_jsonb(%s), 'null')::text from %s where id = ?".formatted(column, table))
                .param(row)
                .query(String.class)
                .optional();
    }

    /** Whether the value could be written: a constraint forbids it by a savepoint, and all else stands. */
    public boolean write(String table, UUID row, String column, String json) {
        try {
            nested.executeWithoutResult(status -> jdbc.sql("""
                            update %s set %s = (jsonb_populate_record(null::%s, jsonb_build_object('%s', ?::jsonb))).%s
                             where id = ?""".formatted(table, column, table, column, column))
                    .params(json, row)
                    .update());
            return true;
        } catch (DataIntegrityViolationException forbidden) {
            return false;
        }
    }

    /** Text as JSON. */
    public String json(@Nullable String text) {
        return jdbc.sql("select coalesce(to_jsonb(?::text), 'null')::text")
                .param(text)
                .query(String.class)
                .single();
    }

    /** Whether both are the same value of that column, however each is written. */
    public boolean same(String table, String column, String one, String other) {
        return jdbc.sql("""
                        select (jsonb_populate_record(null::%s, jsonb_build_object('%s', ?::jsonb))).%s
                               is not distinct from
                               (jsonb_populate_record(null::%s, jsonb_build_object('%s', ?::jsonb))).%s""".formatted(table, column, column, table, column, column))
                .params(one, other)
                .query(Boolean.class)
                .single();
    }
}
