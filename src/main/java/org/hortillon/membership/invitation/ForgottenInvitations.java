package org.hortillon.membership.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases whom an invitation named that ended unanswered a while ago. */
@Component
@Transactional
class ForgottenInvitations implements Routine {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT = LocalTime.of(3, 45);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "membership.routine.invitations";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void run() {
        jdbc.sql("""
                        update membership.invitations
                           set email = null, given_name = null, family_name = null, words = null, erased_at = :now
                         where erased_at is null and expires_at <= :old""")
                .param("now", Timestamp.from(clock.instant()))
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
