package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever holds a link can do, without an account. */
@HubTest
class OwnRegistrationTest {

    private static final String INES = "ines@exemple.fr";
    private static final String PAUL = "paul@exemple.fr";
    private final TestHub hub;

    OwnRegistrationTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void one_seat_and_two_who_want_it() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
        RegistrationFixture.register(hub, "voeux", INES);
        RegistrationFixture.register(hub, "voeux", PAUL);
    }

    private int taken() {
        return hub.value(Integer.class, "select taken from events.events");
    }

    @Test
    void a_guest_cancels_by_the_link_and_the_next_in_line_is_offered_the_seat_and_takes_it() {
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("waiting");
        RegistrationFixture.act(hub, INES, "annulation");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("cancelled");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("offered");
        assertThat(taken()).isOne();
        assertThat(hub.visitor().get(RegistrationFixture.link(hub, PAUL)).body())
                .contains("Une place est gardée pour vous", "lundi 16 décembre 2024, 9 h 00");
        assertThat(RegistrationFixture.act(hub, PAUL, "acceptation").status()).isEqualTo(302);
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("seated");
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("seated", "cancelled");
        assertThat(RegistrationFixture.letters(hub, PAUL)).containsExactly("waiting", "offered", "seated");
    }

    @Test
    void who_cancels_on_the_very_day_is_excused_and_the_seat_goes_to_whoever_waits() {
        hub.clockAt(Instant.parse("2025-01-15T23:00:00Z"));
        RegistrationFixture.act(hub, INES, "annulation");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("excused");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("offered");
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("seated", "cancelled");
        assertThat(hub.visitor().get(RegistrationFixture.link(hub, INES)).body())
                .contains("C’est noté, merci");
    }

    @Test
    void who_cancels_a_second_before_the_day_has_cancelled() {
        hub.clockAt(Instant.parse("2025-01-15T22:59:59Z"));
        RegistrationFixture.act(hub, INES, "annulation");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("cancelled");
    }

    @Test
    void who_declines_lets_the_next_have_it_and_who_cancelled_comes_back_at_the_end_of_the_line() {
        RegistrationFixture.register(hub, "voeux", "zoe@exemple.fr");
        RegistrationFixture.act(hub, INES, "annulation");
        RegistrationFixture.register(hub, "voeux", INES);
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("waiting");
        RegistrationFixture.act(hub, PAUL, "refus");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("cancelled");
        assertThat(RegistrationFixture.state(hub, "zoe@exemple.fr")).isEqualTo("offered");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("waiting");
        assertThat(hub.count("events.registrations")).isEqualTo(3);
        assertThat(taken()).isOne();
    }

    @Test
    void an_offer_that_is_over_cannot_be_taken_up() {
        RegistrationFixture.act(hub, INES, "annulation");
        hub.clockAt(TestClock.START.plus(Duration.ofHours(24)));
        var answer = RegistrationFixture.act(hub, PAUL, "acceptation");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("La place n’est plus gardée");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("lapsed");
        assertThat(taken()).isZero();
    }

    @Test
    void looking_changes_nothing() {
        RegistrationFixture.act(hub, INES, "annulation");
        for (var act : new String[] {"acceptation", "refus", "annulation", "places"}) {
            assertThat(hub.visitor()
                            .get(RegistrationFixture.link(hub, PAUL) + "/" + act)
                            .status())
                    .isEqualTo(404);
        }
        hub.visitor().get(RegistrationFixture.link(hub, PAUL));
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("offered");
    }

    @Test
    void a_forged_code_and_one_for_something_else_open_nothing() {
        var id = hub.value(UUID.class, "select id from events.registrations limit 1");
        var ticket = hub.inHub(() -> hub.bean(Signatures.class).sign("ticket", id));
        var other = TestHub.found();
        var foreign = other.inHub(() -> other.bean(Signatures.class).sign("registration", id));
        for (var code : new String[] {ticket, foreign, id.toString(), "x"}) {
            assertThat(hub.visitor().get("/inscriptions/" + code).status()).isEqualTo(404);
            assertThat(hub.visitor()
                            .submit("/contact", "/inscriptions/" + code + "/annulation", Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("seated");
    }

    @Test
    void a_group_comes_with_fewer_and_the_seats_go_on_but_not_with_more() {
        hub.execute("update events.events set capacity = 3, group_most = 3");
        var fields = RegistrationFixture.fields("zoe@exemple.fr");
        fields.put("places", "3");
        var form = RegistrationFixture.form("voeux");
        hub.visitor().submit(form, form, fields);
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("offered");
        assertThat(RegistrationFixture.state(hub, "zoe@exemple.fr")).isEqualTo("waiting");
        var link = RegistrationFixture.link(hub, "zoe@exemple.fr");
        assertThat(hub.visitor()
                        .submit(link, link + "/places", Map.of("places", "4"))
                        .status())
                .isEqualTo(409);
        hub.visitor().submit(link, link + "/places", Map.of("places", "1"));
        assertThat(RegistrationFixture.state(hub, "zoe@exemple.fr")).isEqualTo("offered");
        assertThat(taken()).isEqualTo(3);
    }
}
