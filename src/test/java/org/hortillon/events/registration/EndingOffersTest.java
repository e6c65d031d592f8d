package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class EndingOffersTest {

    private static final String PAUL = "paul@exemple.fr";
    private static final String ZOE = "zoe@exemple.fr";
    private final TestHub hub;

    EndingOffersTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void one_gives_back_the_only_seat_and_two_wait() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
        RegistrationFixture.register(hub, "voeux", "ines@exemple.fr");
        RegistrationFixture.register(hub, "voeux", PAUL);
        RegistrationFixture.register(hub, "voeux", ZOE);
        RegistrationFixture.act(hub, "ines@exemple.fr", "annulation");
    }

    private void run() {
        hub.inHub(() -> hub.bean(EndingOffers.class).run());
    }

    @Test
    void an_offer_that_nobody_answers_ends_and_the_next_is_offered_the_seat_once_by_however_many_machines() {
        run();
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("offered");
        hub.clockAt(TestClock.START.plus(Duration.ofHours(24)));
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(machine -> CompletableFuture.runAsync(this::run))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("lapsed");
        assertThat(RegistrationFixture.state(hub, ZOE)).isEqualTo("offered");
        assertThat(RegistrationFixture.letters(hub, PAUL)).containsExactly("waiting", "offered", "lapsed");
        assertThat(RegistrationFixture.letters(hub, ZOE)).containsExactly("waiting", "offered");
        assertThat(hub.value(Integer.class, "select taken from events.events")).isOne();
    }

    @Test
    void when_registration_closes_whoever_still_waits_is_told_once() {
        hub.execute("update events.events set closes_local = '2024-12-15 20:00'");
        hub.clockAt(TestClock.START.plus(Duration.ofHours(30)));
        run();
        run();
        assertThat(RegistrationFixture.letters(hub, ZOE)).containsExactly("waiting", "line_over");
        assertThat(hub.value(Integer.class, "select taken from events.events")).isZero();
    }

    @Test
    void of_an_event_that_was_called_off_nothing_is_offered_and_nothing_ends() {
        hub.execute("update events.events set cancelled_on = '2024-12-15'");
        hub.clockAt(TestClock.START.plus(Duration.ofHours(30)));
        run();
        assertThat(RegistrationFixture.letters(hub, PAUL)).containsExactly("waiting", "offered");
    }

    @Test
    void places_that_were_added_by_whomever_are_offered_when_it_looks() {
        hub.execute("update events.events set capacity = 2");
        run();
        assertThat(RegistrationFixture.state(hub, ZOE)).isEqualTo("offered");
    }
}
