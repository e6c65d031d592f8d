package org.hortillon.events.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class OutcomesTest {

    private static final String PAGE = "/equipe/evenements/cafe/presences";
    private static final Duration AFTERWARDS = Duration.ofDays(2);

    private final TestHub hub;

    OutcomesTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void what_became_of_somebody_is_set_and_taken_back_and_the_seats_follow() {
        var who = DoorFixture.at(hub, 3).registrations();
        var team = hub.signedIn(Role.TEAM);
        var set = team.submit(PAGE, PAGE, Map.of("inscription", who.get(0) + "," + who.get(1), "suite", "excused"));
        assertThat(states()).isEqualTo("excused,excused,seated 1");
        assertThat(team.get(set.location().substring(set.location().indexOf("/equipe")))
                        .body())
                .contains("2 présences notées");
        var batch = set.location().replaceAll(".*lot=([^&]*).*", "$1");
        team.submit(PAGE, PAGE + "/annuler", Map.of("lot", batch));
        team.submit(PAGE, PAGE + "/annuler", Map.of("lot", batch));
        assertThat(states()).isEqualTo("seated,seated,seated 3");
    }

    @Test
    void when_the_door_is_closed_whoever_did_not_come_is_absent_and_keeps_the_seat() {
        var door = DoorFixture.at(hub, 3);
        var device = door.device(door.helper());
        device.send(device.admits(door.registrations().getFirst()));
        var team = hub.signedIn(Role.TEAM);
        team.submit(PAGE, PAGE + "/cloture", Map.of());
        assertThat(states()).isEqualTo("attended,seated,seated 3");
        hub.clockAt(TestClock.START.plus(AFTERWARDS));
        team.submit(PAGE, PAGE + "/cloture", Map.of());
        assertThat(states()).isEqualTo("attended,absent,absent 3");
        assertThat(hub.count("events.fact_attendance")).isEqualTo(1);
    }

    @Test
    void whoever_was_let_in_by_mistake_can_be_let_in_again_later() {
        var door = DoorFixture.at(hub, 1);
        var device = door.device(door.helper());
        var who = door.registrations().getFirst();
        device.send(device.admits(who));
        hub.signedIn(Role.TEAM).submit(PAGE, PAGE, Map.of("inscription", who.toString(), "suite", "absent"));
        assertThat(device.send(device.admits(who))).containsExactly("admitted");
    }

    @Test
    void the_sheet_to_sign_names_everybody_and_says_its_language_to_screen_readers() throws IOException {
        DoorFixture.at(hub, 3);
        var answer = hub.signedIn(Role.TEAM).get(PAGE + "/emargement.pdf");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        try (var sheet = Loader.loadPDF(answer.bytes())) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Feuille d’émargement, Cafe", "Inconnu1", "Inconnu3", "Signature");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(sheet.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private String states() {
        return hub.value(String.class, """
                select string_agg(r.state, ',' order by r.id) || ' ' || min(e.taken)
                  from events.registrations r join events.events e on e.id = r.event_id""");
    }
}
