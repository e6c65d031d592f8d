package org.hortillon.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked, who waits, and who is offered a seat: for the team alone. */
@Component
@Transactional(readOnly = true)
class TeamList {

    private final JdbcClient jdbc;
    private final EventAnswers answers;
    private final Clock clock;

    TeamList(JdbcClient jdbc, EventAnswers answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    /** Of a draft too. */
    public Optional<Terms> terms(String event) {
        return jdbc.sql(Registrations.TERMS + " where key = ?")
                .param(event)
                .query(Terms.class)
                .optional();
    }

    public Optional<TeamBox> of(String event) {
        return terms(event).map(terms -> {
            var over = terms.cancelledOn() != null || !clock.instant().isBefore(terms.endsAt());
            return new TeamBox(terms, over, rows(terms.id()), answers.of(event));
        });
    }

    private List<TeamBox.Row> rows(UUID event) {
        return jdbc.sql("""
                        select r.id, p.given_name, p.family_name, p.email, r.state, r.seats, r.registered_at, r.offered_until,
                               row_number() over (partition by r.state order by r.turn, r.registered_at, r.id)::int as rank
                          from events.registrations r
                          join people.people p on p.id = r.person_id
                         where r.event_id = ? and r.state in ('asked', 'waiting', 'offered')
                         order by array_position(array['asked', 'offered', 'waiting'], r.state), r.turn, r.registered_at, r.id""").param(event).query(TeamBox.Row.class).list();
    }
}
