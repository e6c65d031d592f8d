package org.hortillon.privacy.erasure;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.people.Name;
import org.hortillon.privacy.classification.Whose;
import org.hortillon.privacy.erasure.Outcome.Erased;
import org.hortillon.privacy.erasure.Outcome.Refused;
import org.hortillon.privacy.erasure.Outcome.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases people. A tombstone without identity stays, so that what was counted stays counted. */
@Component
@Transactional
public class Erasures {

    private final JdbcClient jdbc;
    private final Whose whose;
    private final Blanking blanking;
    private final ErasureList list;
    private final Audit audit;
    private final Clock clock;

    Erasures(JdbcClient jdbc, Whose whose, Blanking blanking, ErasureList list, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.whose = whose;
        this.blanking = blanking;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** Erases somebody whose name was typed to confirm it; capitals, accents and spaces around do not matter. */
    Outcome erase(UUID person, String typed, AskedBy by) {
        var name = name(person);
        if (name.isEmpty()) {
            return new Refused(Why.ABSENT);
        }
        if (!Name.of(typed).slug().equals(Name.of(name.get()).slug())) {
            return new Refused(Why.NAME);
        }
        return erase(person, by);
    }

    /** Erases somebody whose term is over. */
    public Outcome lapse(UUID person) {
        return erase(person, AskedBy.TERM);
    }

    /** Erases somebody again who had been erased when the backup was made that now stands. */
    Outcome repeat(UUID person) {
        return erase(person, AskedBy.RESTORED);
    }

    private Outcome erase(UUID person, AskedBy by) {
        if (name(person).isEmpty()) {
            return new Refused(Why.ABSENT);
        }
        var known = whose.of(person);
        if (by != AskedBy.RESTORED && isLastAdministrator(known.ids())) {
            return new Refused(Why.LAST_ADMINISTRATOR);
        }
        audit.note("privacy.erased", "person", person, null);
        blanking.blank(known);
        var now = Timestamp.from(clock.instant());
        for (var id : known.ids()) {
            jdbc.sql("update people.people set erased_at = ? where id = ?")
                    .params(now, id)
                    .update();
            list.add(id, clock.instant(), by);
        }
        return new Erased();
    }

    /** Of somebody who is there and was not erased. */
    @Transactional(readOnly = true)
    Optional<String> name(UUID person) {
        return jdbc.sql("""
                        select btrim(given_name || ' ' || family_name) from people.people
                         where id = ? and erased_at is null""").param(person).query(String.class).optional();
    }

    /** Somebody who is there under this key, is nobody else's double, and was not erased. */
    @Transactional(readOnly = true)
    Optional<UUID> person(String key) {
        return jdbc.sql("select id from people.people where key = ? and merged_into is null and erased_at is null")
                .param(key)
                .query(UUID.class)
                .optional();
    }

    /** How many people were erased. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from privacy.erasures")
                .query(Long.class)
                .single();
    }

    private boolean isLastAdministrator(List<UUID> people) {
        return jdbc.sql("""
                        select exists (select from access.accounts
                                        where person_id in (:people) and 'administrator' = any(roles))
                           and not exists (select from access.accounts
                                            where coalesce(person_id not in (:people), true)
                                              and 'administrator' = any(roles))""").param("people", people).query(Boolean.class).single();
    }
}
