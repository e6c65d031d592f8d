package org.hortillon.observatory;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The official series of the territory. */
@Component
@Transactional(readOnly = true)
class Observatory {

    private final JdbcClient jdbc;

    Observatory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series and year that were asked for; without a word, the first series and its last year. */
    Optional<ObservatoryPage> page(String series, String year) {
        var all = jdbc.sql("select key, label, label_en from observatory.series_labels order by label, key")
                .query(ObservatoryPage.Series.class)
                .list();
        if (all.isEmpty() && series.isEmpty()) {
            return Optional.of(new ObservatoryPage(all, null));
        }
        return all.stream()
                .filter(each -> series.isEmpty() || each.key().equals(series))
                .findFirst()
                .flatMap(found -> shown(found, year))
                .map(shown -> new ObservatoryPage(all, shown));
    }

    private Optional<ObservatoryPage.Shown> shown(ObservatoryPage.Series series, String asked) {
        var years = jdbc.sql(
                        "select distinct year from observatory.official_series where series = ? order by year desc")
                .param(series.key())
                .query(Integer.class)
                .list();
        return years.stream()
                .filter(year -> asked.isEmpty() || String.valueOf(year).equals(asked))
                .findFirst()
                .map(year -> new ObservatoryPage.Shown(
                        series, years, year, origin(series, year), values(series, year), territory()));
    }

    private ObservatoryPage.Origin origin(ObservatoryPage.Series series, int year) {
        return jdbc.sql("""
                        select string_agg(distinct unit, ', ') as unit, string_agg(distinct source, ' ; ') as source,
                               string_agg(distinct licence, ' ; ') as licence, max(published_on) as published_on
                          from observatory.official_series where series = ? and year = ?""")
                .params(series.key(), year)
                .query(ObservatoryPage.Origin.class)
                .single();
    }

    private List<ObservatoryPage.Value> values(ObservatoryPage.Series series, int year) {
        return jdbc.sql("""
                        select l.key as code, l.label as name, f.value
                          from observatory.fact_official f
                          join hubs.commune_labels l on l.key = f.commune
                         where f.series = ? and f.happened_on = make_date(?, 1, 1)
                         order by f.value desc, l.label""")
                .params(series.key(), year)
                .query(ObservatoryPage.Value.class)
                .list();
    }

    private long territory() {
        return jdbc.sql("select count(*) from hubs.commune_labels")
                .query(Long.class)
                .single();
    }
}
