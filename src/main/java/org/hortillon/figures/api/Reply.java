package org.hortillon.figures.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Absence;
import org.hortillon.figures.Figure;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.FigureRow;
import org.hortillon.figures.FigureRows;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** What the API answers. */
final class Reply {

    private static final String API = "/api/v1/figures/";

    private Reply() {}

    /** Every figure there is. */
    record Catalogue(List<Entry> figures) {

        static Catalogue of(List<Figure> figures, Tr t) {
            return new Catalogue(
                    figures.stream().map(figure -> Entry.of(figure, t)).toList());
        }
    }

    /** One figure without a value. */
    record Entry(
            String name,
            String label,
            String sentence,
            String unit,
            int definitionVersion,
            List<String> dimensions,
            boolean own,
            String href,
            String page) {

        static Entry of(Figure figure, Tr t) {
            return new Entry(
                    figure.name(),
                    figure.label().in(t),
                    figure.sentence().in(t),
                    figure.unit(),
                    figure.version(),
                    figure.dimensions(),
                    figure.own(),
                    API + figure.name(),
                    t.href("/chiffres/" + figure.name()));
        }
    }

    /** A value, its parts when they were asked for, and where its rows are. */
    record Value(
            String name,
            String label,
            @Nullable BigDecimal value,
            String unit,
            During period,
            @Nullable Long rows,
            boolean suppressed,
            String asOf,
            int definitionVersion,
            @Nullable String absence,
            @Nullable String reason,
            Map<String, String> parameters,
            List<Group> groups,
            Links links) {

        static Value of(FigureValue answer, Tr t) {
            var figure = answer.figure();
            var query = answer.query();
            return new Value(
                    figure.name(),
                    figure.label().in(t),
                    answer.value(),
                    answer.unit(),
                    During.of(answer.period(), t),
                    answer.rows(),
                    answer.suppressed(),
                    answer.asOf().toString(),
                    figure.version(),
                    code(answer.absence()),
                    answer.absence() == null ? null : answer.absence().sentence(t),
                    query.parameters(),
                    answer.groups().stream().map(group -> Group.of(group, t)).toList(),
                    new Links(
                            API + figure.name() + query.queryString(),
                            API + figure.name() + "/rows" + query.queryString(),
                            t.href(query.path())));
        }
    }

    /** A period: as it is asked for, in words, its first and its last day. */
    record During(String code, String label, String from, String to) {

        static During of(Period period, Tr t) {
            return new During(
                    period.code(),
                    period.label(t),
                    period.from().toString(),
                    period.to().toString());
        }
    }

    /** A part of a value. */
    record Group(
            String key,
            String label,
            @Nullable BigDecimal value,
            String unit,
            @Nullable Long rows,
            boolean suppressed,
            @Nullable String absence) {

        static Group of(FigureGroup group, Tr t) {
            return new Group(
                    group.key(),
                    group.label().in(t),
                    group.value(),
                    group.unit(),
                    group.rows(),
                    group.absence() == Absence.SUPPRESSED,
                    code(group.absence()));
        }
    }

    /** Where to go on from a value. */
    record Links(String self, String rows, String page) {}

    /** Some rows of a value. */
    record Rows(
            String name,
            During period,
            @Nullable Long total,
            long offset,
            int limit,
            boolean withheld,
            @Nullable String reason,
            List<Row> rows) {

        static Rows of(FigureValue answer, FigureRows rows, Extent extent, Tr t) {
            return new Rows(
                    answer.figure().name(),
                    During.of(answer.period(), t),
                    answer.rows(),
                    extent.offset(),
                    extent.limit(),
                    rows.withheld(),
                    rows.withheld() ? t.get("figures.rows.withheld") : null,
                    rows.rows().stream().map(row -> Row.of(row, t)).toList());
        }
    }

    /** One row. */
    record Row(
            String figure,
            String id,
            String date,
            @Nullable String title,
            @Nullable String page,
            Map<String, String> dimensions,
            Map<String, BigDecimal> measures) {

        static Row of(FigureRow row, Tr t) {
            var path = row.path();
            return new Row(
                    row.figure(),
                    row.id(),
                    row.on().toString(),
                    row.title(),
                    path == null ? null : t.href(path),
                    row.keys(),
                    row.measures());
        }
    }

    /** Which rows. */
    record Extent(long offset, int limit) {}

    private static @Nullable String code(@Nullable Absence absence) {
        return absence == null ? null : absence.code();
    }
}
