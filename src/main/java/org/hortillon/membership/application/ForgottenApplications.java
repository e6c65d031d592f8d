package org.hortillon.membership.application;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases who was refused or withdrew a year ago: what is left counts, and names nobody. */
@Component
@Transactional
class ForgottenApplications implements Routine {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final LocalTime AT = LocalTime.of(3, 30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenApplications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership.routine.forget";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void run() {
        var now = Timestamp.from(clock.instant());
        var old = Timestamp.from(clock.instant().minus(KEPT));
        jdbc.sql("""
                        update membership.applications
                           set given_name = null, family_name = null, email = null, phone = null, activity = null,
                               company_name = null, motivation = null, elsewhere = null, erased_at = :now
                         where state in ('refused', 'withdrawn') and decided_at <= :old and erased_at is null""").param("now", now).param("old", old).update();
        jdbc.sql("""
                        update membership.application_steps s set said = null
                          from membership.applications a
                         where a.id = s.application_id and a.erased_at is not null and s.said is not null""").update();
        jdbc.sql("""
                        update membership.criterion_answers r set note = null
                          from membership.applications a
                         where a.id = r.application_id and a.erased_at is not null and r.note is not null""").update();
        jdbc.sql("""
                        delete from membership.application_links l
                         using membership.applications a
                         where a.id = l.application_id and a.erased_at is not null""").update();
    }
}
