package org.hortillon.privacy.erasure;

import java.util.stream.Collectors;
import org.hortillon.hubs.Hubs;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.classification.Kind;
import org.hortillon.privacy.classification.PrivateTable;
import org.hortillon.privacy.classification.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of every table what says who somebody is, as the classification says, and nothing else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Blanking {

    private static final String NAMELESS = "—";

    private final Classification classification;
    private final JdbcClient jdbc;
    private final Hubs hubs;

    Blanking(Classification classification, JdbcClient jdbc, Hubs hubs) {
        this.classification = classification;
        this.jdbc = jdbc;
        this.hubs = hubs;
    }

    /** Those who refer to others come first, so that each finds its rows by what is still there. */
    public void blank(Whose.Known known) {
        classification.tables().reversed().forEach(table -> {
            names(table, known);
            if (table.whose() != null) {
                rows(table, known);
            }
        });
    }

    private void rows(PrivateTable table, Whose.Known known) {
        if (table.erasesRows()) {
            run("delete from " + table.name() + " t where " + table.whose(), known);
        } else if (!table.erased().isEmpty()) {
            var blanks = table.erased().stream()
                    .map(column -> column.name() + " = " + column.after())
                    .collect(Collectors.joining(", "));
            run("update " + table.name() + " t set " + blanks + " where " + table.whose(), known);
        }
    }

    /** In rows about something else, the name goes where it stands alone in its column. */
    private void names(PrivateTable table, Whose.Known known) {
        for (var column : table.of(Kind.NAMING)) {
            jdbc.sql("update %1$s set %2$s = :nameless where %2$s in (:names)".formatted(table.name(), column.name()))
                    .param("nameless", NAMELESS)
                    .param("names", known.names())
                    .update();
        }
    }

    private void run(String sql, Whose.Known known) {
        jdbc.sql(sql)
                .param("people", known.ids())
                .param("addresses", known.addresses())
                .param("names", known.names())
                .param("today", hubs.today())
                .update();
    }
}
