package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts questions to the fact views: all that are put together are answered by one statement, so that they agree. */
@Component
@Transactional(readOnly = true)
class Records {

    private static final int MOST_VALUES = 60;
    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cells that answer each question; none for a name that is not there. */
    public Map<Ask, List<Cell>> answer(Collection<? extends Ask> asks) {
        var distinct = List.copyOf(new LinkedHashSet<Ask>(asks));
        var answers = new HashMap<Ask, List<Cell>>();
        distinct.forEach(ask -> answers.put(ask, new ArrayList<>()));
        if (distinct.isEmpty()) {
            return answers;
        }
        var statement = AskSql.of(distinct);
        jdbc.sql(statement.text()).params(statement.parameters()).query((ResultSet row) -> {
            var ask = distinct.get(row.getInt("ask"));
            Objects.requireNonNull(answers.get(ask)).add(cell(row));
        });
        return answers;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("key"),
                row.getString("across"),
                number(row.getBigDecimal("amount")),
                row.getLong("rows"),
                row.getLong("people"),
                row.getLong("kinds"),
                row.getString("unit"),
                phrase(row.getString("label"), row.getString("label_en")));
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static @Nullable Phrase phrase(@Nullable String fr, @Nullable String en) {
        return fr == null ? null : new Phrase(fr, en == null || en.isBlank() ? fr : en);
    }

    /** Some of the values that a dimension has, for whoever asked for one that it has not. */
    public List<String> values(Ask.Name ask) {
        var column = ask.dimension().labels() instanceof Labels.FromView
                ? "key"
                : ask.dimension().name();
        var view = ask.dimension().labels() instanceof Labels.FromView labels
                ? labels.view()
                : ask.fact().view();
        return jdbc.sql("select distinct %s from %s where %s is not null order by 1 limit %d"
                        .formatted(column, view, column, MOST_VALUES))
                .query(String.class)
                .list();
    }
}
