package org.hortillon.privacy.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.privacy.classification.PrivateTable;
import org.hortillon.privacy.classification.PrivateTable.Keep;
import org.hortillon.privacy.erasure.Erasures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go what is kept no longer: rows or columns whose term is over, and people of whom nothing was seen for three years. */
@Component
@Transactional
class Retention {

    /** How long a person is kept after the last sign of life in the hub: what the CNIL advises for contacts. */
    static final Period TERM = Period.ofYears(3);

    private final Classification classification;
    private final JdbcClient jdbc;
    private final Erasures erasures;
    private final Clock clock;

    Retention(Classification classification, JdbcClient jdbc, Erasures erasures, Clock clock) {
        this.classification = classification;
        this.jdbc = jdbc;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** What would go on {@code day}, and nothing goes. */
    @Transactional(readOnly = true)
    public List<Due> due(LocalDate day) {
        var due = new ArrayList<Due>();
        for (var table : lapsing()) {
            due.add(new Due(table.name(), count(table, day)));
        }
        due.add(new Due(Due.PEOPLE, people(day).size()));
        return due.stream().filter(each -> each.rows() > 0).toList();
    }

    /** Lets go what is over on {@code day}. */
    public void run(LocalDate day) {
        for (var table : lapsing()) {
            jdbc.sql(goes(table, Objects.requireNonNull(table.keep())))
                    .param("today", day)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        people(day).forEach(erasures::lapse);
    }

    private List<PrivateTable> lapsing() {
        return classification.tables().reversed().stream()
                .filter(table -> table.keep() != null)
                .toList();
    }

    private long count(PrivateTable table, LocalDate day) {
        return jdbc.sql("select count(*) from " + table.name() + " t where "
                        + over(Objects.requireNonNull(table.keep())))
                .param("today", day)
                .query(Long.class)
                .single();
    }

    /** What goes and what is noted of it is one statement, so that neither is without the other. */
    private static String goes(PrivateTable table, Keep keep) {
        if (!keep.blank().isEmpty()) {
            var blanks = keep.blank().entrySet().stream()
                    .map(column -> column.getKey() + " = " + column.getValue())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "update " + table.name() + " t set " + blanks + " where " + over(keep);
        }
        var gone = "delete from " + table.name() + " t where " + over(keep);
        var proof = keep.proof();
        return proof == null ? gone : """
                  with gone as (%s returning %s as subject)
                  insert into %s (%s, erased_at, %s)
                  select subject, :now, count(*) from gone group by subject""".formatted(gone, proof.is(), proof.table(), proof.of(), proof.count());
    }

    private static String over(Keep keep) {
        return "(%s + interval '%s')::date <= cast(:today as date) and (%s)"
                .formatted(keep.since(), keep.term(), keep.when());
    }

    /** Nobody who runs the hub goes by himself: an account of the team is closed by an administrator. */
    private List<UUID> people(LocalDate day) {
        var alive = classification.aboutPeople().stream()
                .filter(table -> table.seen() != null)
                .map(Retention::seen)
                .collect(Collectors.joining("\n or "));
        return jdbc.sql("""
                        select p.id from people.people p
                         where p.erased_at is null and p.merged_into is null
                           and not exists (select from access.accounts a
                                            where a.person_id = p.id and a.roles && array['team', 'administrator'])
                           and not (%s)
                         order by p.id""".formatted(alive))
                .param("today", day)
                .param("limit", day.minus(TERM))
                .query(UUID.class)
                .list();
    }

    private static String seen(PrivateTable table) {
        var whose = Objects.requireNonNull(table.whose()).replace("in (:people)", "= p.id");
        return "exists (select from %s t where (%s) and (%s)::date > :limit)"
                .formatted(table.name(), whose, table.seen());
    }
}
