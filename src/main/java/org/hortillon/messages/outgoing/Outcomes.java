package org.hortillon.messages.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hortillon.messages.outgoing.Postman.Handover;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of mails that were handed over. Only the machine whose claim still holds may say. */
@Component
@Transactional
class Outcomes {

    /** The pauses between two tries; when the last is over, a day and a half after the first, the mail is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(20));

    private final JdbcClient jdbc;
    private final Clock clock;

    Outcomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes it; false when the claim was over, and another machine has taken the mail since. */
    public boolean note(Mail mail, Handover outcome) {
        return switch (outcome) {
            case Handover.Taken taken -> end(mail, "sent", null);
            case Handover.Never never -> end(mail, "failed", never.problem());
            case Handover.NotNow later when mail.attempts() > PAUSES.size() -> end(mail, "failed", later.problem());
            case Handover.NotNow later -> wait(mail, later.problem());
        };
    }

    private boolean end(Mail mail, String state, @Nullable String problem) {
        return jdbc.sql("""
                        update messages.outgoing
                           set state = :state, ended_at = :now, last_problem = :problem, secret = null,
                               claim = null, claimed_at = null, claim_ends = null
                         where id = :id and claim = :claim""")
                        .param("state", state)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("problem", problem)
                        .param("id", mail.id())
                        .param("claim", mail.claim())
                        .update()
                == 1;
    }

    private boolean wait(Mail mail, String problem) {
        var again = clock.instant().plus(PAUSES.get(mail.attempts() - 1));
        return jdbc.sql("""
                        update messages.outgoing
                           set state = 'waiting', due_at = :again, last_problem = :problem,
                               claim = null, claimed_at = null, claim_ends = null
                         where id = :id and claim = :claim""")
                        .param("again", Timestamp.from(again))
                        .param("problem", problem)
                        .param("id", mail.id())
                        .param("claim", mail.claim())
                        .update()
                == 1;
    }
}
