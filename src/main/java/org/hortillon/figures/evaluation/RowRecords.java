package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hortillon.figures.FigureRow;
import org.hortillon.figures.FigureRows;
import org.hortillon.figures.MergedRows;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Fact;
import org.hortillon.figures.definition.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows behind values. */
@Component
@Transactional(readOnly = true)
class RowRecords {

    private final JdbcClient jdbc;

    RowRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FigureRows of(Selection selection, Context context, long offset, int limit) {
        var definition = selection.definition();
        var dimensions = definition.dimensions();
        var isRatio = definition.aggregation() instanceof Aggregation.Ratio;
        var measures = isRatio
                ? List.<String>of()
                : List.copyOf(definition.fact().measures().keySet());
        var asks = parts(definition).stream()
                .map(part -> Leaf.ask(selection.of(part), context, null, null))
                .toList();
        var statement = RowsSql.of(asks, dimensions, measures, offset, limit);
        var rows = jdbc.sql(statement.text())
                .params(statement.parameters())
                .query((row, number) -> row(row, definition, measures))
                .list();
        return new FigureRows(dimensions, measures, rows, false);
    }

    public Set<String> existing(Definition definition, Collection<String> ids) {
        return parts(definition).stream()
                .flatMap(part -> jdbc
                        .sql("select id::text from %s where id = any(:ids::uuid[])"
                                .formatted(part.fact().view()))
                        .param("ids", ids.toArray(String[]::new))
                        .query(String.class)
                        .list()
                        .stream())
                .collect(Collectors.toSet());
    }

    public MergedRows merged(Definition definition, Collection<String> ids, Instant since) {
        var united = new HashMap<String, String>();
        for (var part : parts(definition)) {
            if (countsPeople(part)) {
                united.putAll(united(part.fact(), ids, since));
            }
        }
        return new MergedRows(touched("set_aside", ids, since), touched("mended", ids, since), united);
    }

    private static boolean countsPeople(Definition definition) {
        return definition.aggregation() instanceof Aggregation.Distinct distinct
                && distinct.column().equals(definition.fact().person());
    }

    private Map<String, String> touched(String kind, Collection<String> ids, Instant since) {
        return byId(jdbc.sql("""
                        select id::text as id, merge::text as merge from people.fact_merged
                         where id = any(:ids::uuid[]) and kind = :kind and recorded_at >= :since
                         order by recorded_at""")
                .param("ids", ids.toArray(String[]::new))
                .param("kind", kind)
                .param("since", Timestamp.from(since)));
    }

    /** Of each merge one of the rows that it brought to a person who had another one here already. */
    private Map<String, String> united(Fact fact, Collection<String> ids, Instant since) {
        return byId(jdbc.sql("""
                        select distinct on (m.merge) f.id::text as id, m.merge::text as merge
                          from people.fact_merged m
                          join %1$s f on f.id = m.id
                         where m.kind = 'moved' and m.changed = :person and m.recorded_at >= :since
                           and f.id = any(:ids::uuid[])
                           and exists (select 1 from %1$s o
                                        where o.%2$s = f.%2$s and o.id = any(:ids::uuid[])
                                          and not exists (select 1 from people.fact_merged n
                                                           where n.id = o.id and n.merge = m.merge and n.kind = 'moved'))
                         order by m.merge, f.id""".formatted(fact.view(), fact.person()))
                .param("ids", ids.toArray(String[]::new))
                .param("person", fact.person())
                .param("since", Timestamp.from(since)));
    }

    private static Map<String, String> byId(JdbcClient.StatementSpec statement) {
        var byId = new HashMap<String, String>();
        statement.query((ResultSet row) -> {
            byId.put(row.getString("id"), row.getString("merge"));
        });
        return byId;
    }

    private static List<Definition> parts(Definition definition) {
        return definition.aggregation() instanceof Aggregation.Ratio ratio
                ? List.of(ratio.of(), ratio.to())
                : List.of(definition);
    }

    private static FigureRow row(ResultSet row, Definition definition, List<String> measures) throws SQLException {
        var keys = new LinkedHashMap<String, String>();
        var labels = new LinkedHashMap<String, Phrase>();
        var place = 0;
        for (var name : definition.dimensions()) {
            var key = row.getString("d" + place);
            if (key != null) {
                keys.put(name, key);
                labels.put(name, label(definition, name, key, row, place));
            }
            place++;
        }
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var number = 0; number < measures.size(); number++) {
            var amount = row.getBigDecimal("m" + number);
            if (amount != null) {
                amounts.put(measures.get(number), amount.stripTrailingZeros());
            }
        }
        return new FigureRow(
                row.getString("figure"),
                row.getString("id"),
                row.getObject("happened", LocalDate.class),
                row.getString("title"),
                row.getString("path"),
                keys,
                labels,
                amounts);
    }

    private static Phrase label(Definition definition, String name, String key, ResultSet row, int place)
            throws SQLException {
        var dimension = definition.dimension(name);
        var fr = dimension.labels() instanceof Labels.FromView ? row.getString("d" + place + "_fr") : null;
        var en = row.getString("d" + place + "_en");
        return Wording.value(dimension, key, fr == null ? null : new Phrase(fr, en == null || en.isBlank() ? fr : en));
    }
}
