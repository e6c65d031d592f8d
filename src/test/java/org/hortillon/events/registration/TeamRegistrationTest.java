package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the team answers, and whom it registers by hand. */
@HubTest
class TeamRegistrationTest {

    private static final String INES = "ines@exemple.fr";
    private static final String PAUL = "paul@exemple.fr";
    private static final String PAGE = "/equipe/evenements/voeux";
    private final TestHub hub;

    TeamRegistrationTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void an_evening_for_one() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
    }

    private String id(String email) {
        return hub.value(
                        UUID.class,
                        "select r.id from events.registrations r join people.people p on p.id = r.person_id where p.email = ?",
                        email)
                .toString();
    }

    private void twoAsk() {
        hub.execute("update events.events set approval = true");
        RegistrationFixture.register(hub, "voeux", INES);
        RegistrationFixture.register(hub, "voeux", PAUL);
    }

    @Test
    void whoever_asks_awaits_the_team_which_accepts_and_the_next_waits() {
        twoAsk();
        assertThat(hub.value(Integer.class, "select taken from events.events")).isZero();
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(PAGE).body()).contains("2 demandes attendent une réponse", INES, PAUL);

        team.submit(PAGE, PAGE + "/demandes", Map.of("un", "accept " + id(INES)));
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("seated");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("asked");
        team.submit(PAGE, PAGE + "/demandes", Map.of("id", id(PAUL), "do", "accept"));
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("waiting");
        assertThat(team.get(PAGE).body()).contains("une inscription</h2>");
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("asked", "seated");
        assertThat(RegistrationFixture.letters(hub, PAUL)).containsExactly("asked", "waiting");
        assertThat(hub.rows("select act from access.audit where act like 'events.%'")
                        .toString())
                .contains("events.registration_accepted");
    }

    @Test
    void a_request_is_refused_kindly_once_and_its_maker_stays_refused() {
        twoAsk();
        var team = hub.signedIn(Role.TEAM);
        for (var again = 0; again < 2; again++) {
            team.submit(PAGE, PAGE + "/demandes", Map.of("id", id(INES), "do", "refuse"));
        }
        RegistrationFixture.register(hub, "voeux", INES);
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("refused");
        assertThat(RegistrationFixture.letters(hub, INES)).containsExactly("asked", "refused", "again");
    }

    @Test
    void several_requests_are_answered_at_once_the_first_who_asked_first() {
        twoAsk();
        hub.execute(
                "update events.registrations set registered_at = registered_at - interval '1 hour' where id = ?::uuid",
                id(PAUL));
        var body = "id=" + id(INES) + "&id=" + id(PAUL) + "&do=accept";
        var team = hub.signedIn(Role.TEAM);
        var form = body + "&_cle=" + UUID.randomUUID() + "&_csrf="
                + java.net.URLEncoder.encode(team.formToken(PAGE), java.nio.charset.StandardCharsets.UTF_8);
        team.send(
                PAGE + "/demandes",
                form.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("seated");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("waiting");
    }

    @Test
    void the_team_registers_somebody_by_hand_also_when_it_is_full() {
        var team = hub.signedIn(Role.TEAM);
        var form = PAGE + "/inscription";
        var fields = new HashMap<>(RegistrationFixture.fields(INES));
        fields.put("places", "1");
        assertThat(team.submit(form, form, fields).location()).endsWith(PAGE);
        fields.put("courriel", PAUL);
        fields.put("langue", "en");
        fields.put("complet", "oui");
        team.submit(form, form, fields);
        assertThat(RegistrationFixture.state(hub, PAUL)).isEqualTo("seated");
        assertThat(hub.rows("select taken, extra from events.events").toString())
                .isEqualTo("[{taken=2, extra=1}]");
        assertThat(hub.value(String.class, "select text from messages.outgoing where recipient = ?", PAUL))
                .contains("Hello");
        assertThat(team.submit(form, form, fields).body()).contains("Cette personne est déjà sur la liste");
        RegistrationFixture.act(hub, PAUL, "annulation");
        assertThat(hub.rows("select taken, extra from events.events").toString())
                .isEqualTo("[{taken=1, extra=0}]");
    }

    @Test
    void what_the_team_typed_stays_when_it_is_refused() {
        var form = PAGE + "/inscription";
        var fields = new HashMap<>(RegistrationFixture.fields("paul@"));
        fields.put("places", "2");
        var answer = hub.signedIn(Role.TEAM).submit(form, form, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"paul@\"", "id=\"places-problem\"");
    }
}
