package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.SecondMachine;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** 256 people want 50 seats at the same instant, over HTTP and two machines on one database. */
@HubTest
class RegistrationRaceTest {

    private static final int PEOPLE = 256;
    private static final int SEATS = 50;
    private static final int ROUNDS = Rounds.of(2, 1_000);
    private static final int FOUND = 302;

    @Test
    void exactly_as_many_are_seated_as_there_are_seats_and_the_others_wait_in_order(TestHub hub) throws Exception {
        CompaniesFixture.territory(hub);
        var deadlocks = deadlocks(hub);
        try (var second = SecondMachine.start()) {
            var crowd = new Crowd(hub.host(), List.of(SecondMachine.firstPort(), second.port()));
            for (var round = 1; round <= ROUNDS; round++) {
                var event = "course-" + round;
                open(hub, event);
                assertThat(crowd.register(event, PEOPLE)).as(event).containsOnly(FOUND);
                assertThat(seated(hub, event)).as(event).isEqualTo(SEATS);
                assertThat(hub.value(Long.class, "select taken from events.events where key = ?", event))
                        .as(event)
                        .isEqualTo(SEATS);
                assertThat(turns(hub, event)).as(event).isEqualTo(expectedTurns());
            }
        }
        assertThat(deadlocks(hub)).isEqualTo(deadlocks);
        Rounds.held("256 people on 50 seats, two machines", ROUNDS, "0 oversold, 0 undersold, 0 errors, 0 deadlocks");
    }

    /** The control: the same crowd finds the fault where the guard is missing. */
    @Test
    void a_machine_that_counts_before_it_takes_seats_too_many(TestHub hub) throws Exception {
        CompaniesFixture.territory(hub);
        open(hub, "sans-garde");
        try (var careless = SecondMachine.start(Careless.class)) {
            new Crowd(hub.host(), List.of(careless.port())).register("sans-garde", PEOPLE);
        }
        assertThat(seated(hub, "sans-garde")).isGreaterThan(SEATS);
    }

    private static void open(TestHub hub, String event) {
        EventsFixture.event(hub, event, "2099-11-07T18:30", "networking", SEATS);
    }

    private static long seated(TestHub hub, String event) {
        return hub.value(Long.class, """
                select count(*) from events.registrations r join events.events e on e.id = r.event_id
                 where e.key = ? and r.state = 'seated'""", event);
    }

    /** The turns of those who wait, in the order in which they came in. */
    private static String turns(TestHub hub, String event) {
        return hub.value(String.class, """
                select string_agg(r.turn::text, ' ' order by r.turn) from events.registrations r join events.events e on e.id = r.event_id
                 where e.key = ? and r.state = 'waiting'""", event);
    }

    private static String expectedTurns() {
        var turns = new StringBuilder("1");
        for (var turn = 2; turn <= PEOPLE - SEATS; turn++) {
            turns.append(' ').append(turn);
        }
        return turns.toString();
    }

    private static long deadlocks(TestHub hub) {
        return hub.value(Long.class, "select deadlocks from pg_stat_database where datname = current_database()");
    }
}
