package org.hortillon.events.agenda;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.hortillon.membership.NextMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New members are invited to the next event that is not cancelled. */
@Component
@Transactional(readOnly = true)
class NextEvent implements NextMeeting {

    private final JdbcClient jdbc;
    private final Clock clock;

    NextEvent(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Meeting> next() {
        return jdbc.sql("""
                        select title, title_en, starts_at, venue, '/evenements/' || key as path
                          from events.events
                         where starts_at > ? and cancelled_on is null
                         order by starts_at, key limit 1""")
                .param(Timestamp.from(clock.instant()))
                .query(Meeting.class)
                .optional();
    }
}
