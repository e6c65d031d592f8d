package org.hortillon.events.registration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what people answered once the event is long over, and notes how many answers those were: who came stays counted. */
@Component
@Transactional
class ForgottenAnswers implements Routine {

    static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT = LocalTime.of(3, 45);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.routine.answers";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    /** What is erased and what is noted is one statement, so that neither is without the other. */
    @Override
    public void run() {
        jdbc.sql("""
                        with erased as (
                            delete from events.answers a
                             using events.registrations r, events.events e
                             where r.id = a.registration_id
                               and e.id = r.event_id
                               and e.ends_at <= :old
                            returning r.event_id)
                        insert into events.answer_erasures (event_id, erased_at, answers)
                        select event_id, :now, count(*) from erased group by event_id""")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
