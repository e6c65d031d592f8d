package org.hortillon.commitments;

import java.util.List;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current hub and its partners promised, up to the present day. */
@Component
@Transactional(readOnly = true)
public class Commitments {

    private static final String MADE = """
            select key, title, title_en, description, description_en, owner, made_on, due_on, due_precision,
                   figure, target, unit, state, evidence, source
              from commitments.commitments
             where made_on <= :today
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;

    Commitments(JdbcClient jdbc, Hubs hubs) {
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    /** The commitment that an article refers to by {@code commitment:key}. */
    public Optional<Commitment> find(String key) {
        return jdbc.sql(MADE + " and key = :key")
                .param("today", hubs.today())
                .param("key", key)
                .query(Commitment.class)
                .optional();
    }

    /** All of them, the next due first. */
    public List<Commitment> all() {
        return jdbc.sql(MADE + " order by due_on, made_on, key")
                .param("today", hubs.today())
                .query(Commitment.class)
                .list();
    }
}
