package org.hortillon.privacy.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.hubs.Hubs;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.classification.PrivateTable;
import org.hortillon.privacy.classification.PrivateTable.Column;
import org.hortillon.privacy.classification.Whose;
import org.hortillon.privacy.copy.Held.Attached;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that any table holds about a person, as the classification says. */
@Component
@Transactional(readOnly = true)
class PersonalData {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final Classification classification;
    private final Whose whose;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Hubs hubs;

    PersonalData(Classification classification, Whose whose, JdbcClient jdbc, JsonMapper json, Hubs hubs) {
        this.classification = classification;
        this.whose = whose;
        this.jdbc = jdbc;
        this.json = json;
        this.hubs = hubs;
    }

    /** The tables that hold something about the person, and what. */
    List<Held> of(UUID person) {
        var known = whose.of(person);
        return classification.aboutPeople().stream()
                .filter(table -> !table.handedOut().isEmpty())
                .map(table -> held(table, known))
                .filter(held -> !held.rows().isEmpty())
                .toList();
    }

    private Held held(PrivateTable table, Whose.Known known) {
        var plain = table.handedOut().stream()
                .map(Column::name)
                .filter(column -> !table.files().containsKey(column))
                .toList();
        var rows = rows(table, plain, known);
        var files = new ArrayList<Attached>();
        table.files().forEach((column, ending) -> {
            var contents = contents(table, column, known);
            for (var i = 0; i < contents.size(); i++) {
                var name = table.name() + "-" + (i + 1) + "." + ending;
                rows.get(i).put(column, name);
                files.add(new Attached(name, contents.get(i)));
            }
        });
        var columns = Stream.of(table.shown().keySet().stream(), plain.stream(), table.files().keySet().stream())
                .flatMap(names -> names)
                .toList();
        return new Held(table, columns, rows, files);
    }

    private List<Map<String, @Nullable Object>> rows(PrivateTable table, List<String> columns, Whose.Known known) {
        var told = Stream.concat(
                        table.shown().entrySet().stream().map(entry -> entry.getValue() + " as " + entry.getKey()),
                        columns.stream().map("t."::concat))
                .collect(Collectors.joining(", "));
        return ask("select row_to_json(r)::text from (select " + told + from(table) + ") r", known)
                .query(String.class)
                .list()
                .stream()
                .map(row -> (Map<String, @Nullable Object>) json.readValue(row, ROW))
                .toList();
    }

    private List<byte[]> contents(PrivateTable table, String column, Whose.Known known) {
        return ask("select t." + column + from(table), known)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private static String from(PrivateTable table) {
        return " from " + table.name() + " t where " + table.whose() + " order by t.ctid";
    }

    private JdbcClient.StatementSpec ask(String sql, Whose.Known known) {
        return jdbc.sql(sql)
                .param("people", known.ids())
                .param("addresses", known.addresses())
                .param("names", known.names())
                .param("today", hubs.today());
    }
}
