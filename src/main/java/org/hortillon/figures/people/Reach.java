package org.hortillon.figures.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.Definitions;
import org.hortillon.figures.definition.Fact;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts different people over the facts of all modules. What lasts counts when it held on a day of the period. */
@Component
@Transactional(readOnly = true)
class Reach {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final Hubs hubs;

    Reach(JdbcClient jdbc, Definitions definitions, Hubs hubs) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.hubs = hubs;
    }

    private record Count(String fact, String other, long rows, long people) {}

    public ReachPage page(int year) {
        var period = Period.year(year);
        var facts = definitions.aboutPersons();
        var counts = counts(facts, period);
        var names = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> names.put(fact.name(), fact));
        var parts = new ArrayList<ReachPage.Part>();
        for (var count : counts) {
            var fact = names.get(count.fact());
            if (fact != null && count.other().isEmpty()) {
                parts.add(new ReachPage.Part(
                        fact.label(), count.rows(), count.people(), overlaps(counts, count.fact(), names)));
            }
        }
        return new ReachPage(year, hubs.today().getYear(), total(counts), parts);
    }

    /** How many different people there are in a year. */
    public long people(int year) {
        return total(counts(definitions.aboutPersons(), Period.year(year)));
    }

    /** The years from which there are facts about one of these people. */
    public List<Integer> years(UUID one, UUID other) {
        var facts = definitions.aboutPersons();
        if (facts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(facts.stream()
                        .map(fact -> "select extract(year from %s)::int as year from %s where %s in (:one, :other)"
                                .formatted(fact.date(), fact.view(), fact.person()))
                        .collect(Collectors.joining(" union ", "", " order by year desc")))
                .param("one", one)
                .param("other", other)
                .query(Integer.class)
                .list();
    }

    private static long total(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.fact().isEmpty())
                .mapToLong(Count::people)
                .sum();
    }

    private static List<ReachPage.Overlap> overlaps(List<Count> counts, String fact, Map<String, Fact> names) {
        return counts.stream()
                .filter(count -> count.fact().equals(fact) && names.containsKey(count.other()))
                .map(count -> new ReachPage.Overlap(
                        java.util.Objects.requireNonNull(names.get(count.other()))
                                .label(),
                        count.people()))
                .toList();
    }

    private List<Count> counts(List<Fact> facts, Period period) {
        if (facts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with seen as (%s)
                        select '' as fact, '' as other, count(*) as rows, count(distinct person) as people from seen
                         union all
                        select fact, '', count(*), count(distinct person) from seen group by fact
                         union all
                        select a.fact, b.fact, count(*), count(distinct a.person)
                          from seen a join seen b on b.person = a.person and b.fact <> a.fact
                         group by a.fact, b.fact
                         order by people desc, fact, other""".formatted(facts.stream().map(Reach::seen).collect(Collectors.joining(" union all "))))
                .param("from", period.from(), java.sql.Types.DATE)
                .param("to", lastDay(period), java.sql.Types.DATE)
                .query(Reach::count)
                .list();
    }

    private LocalDate lastDay(Period period) {
        var today = hubs.today();
        return period.to().isAfter(today) ? today : period.to();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(row.getString("fact"), row.getString("other"), row.getLong("rows"), row.getLong("people"));
    }

    private static String seen(Fact fact) {
        var until = fact.until();
        var during = until == null
                ? "%s between :from and :to".formatted(fact.date())
                : "%s <= :to and (%s is null or %s > :from)".formatted(fact.date(), until, until);
        return "select '%s' as fact, %s as person from %s where %s"
                .formatted(fact.name(), fact.person(), fact.view(), during);
    }
}
