package org.hortillon.people.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class TeamPersonTest {

    private static final String PAGE = "/equipe/personnes/lea-brechet";

    private final TestHub hub;
    private final Browser team;

    TeamPersonTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
        var lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.MEMBER);
        ProfileFixture.save(lea, Map.of("voir_name", "public", "voir_phone", "nobody"));
    }

    @Test
    void the_team_sees_a_person_with_the_history_of_consents_but_not_what_the_person_keeps() {
        assertThat(team.get(PAGE).body())
                .contains("Léa Brêchet", "Hydrologie", "Nom public", "par la personne, le 15 déc. 2024")
                .doesNotContain("01 99 00 00 00");
        assertThat(team.get("/equipe/personnes/nobody-here").status()).isEqualTo(404);
        assertThat(team.get("/equipe/personnes").body()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void the_team_corrects_names_and_leaves_audiences_as_they_are() {
        team.submit(PAGE, PAGE, Map.of("prenom", "Léa", "nom", "Bréchet-Roy", "courriel", "lea@autre.example"));
        assertThat(hub.visitor().get("/membres/lea-brechet").body())
                .contains("Léa Bréchet-Roy")
                .doesNotContain("lea@autre.example");
        assertThat(hub.count("access.audit where act = 'people.corrected'")).isOne();
        assertThat(team.submit(PAGE, PAGE, Map.of("prenom", "", "nom", "")).location())
                .contains("refus=no_name");
    }

    @Test
    void a_further_address_leads_to_the_person_until_it_is_removed_and_nobody_elses_is_taken() {
        ProfileFixture.person(hub, "Ana", "Test");
        assertThat(add("ana@exemple.fr").location()).contains("refus=somebody_elses");
        assertThat(add("lea@").location()).contains("refus=not_an_address");
        assertThat(add("lea@atelier.example").location()).contains("fait=");
        var persons = hub.bean(Persons.class);
        assertThat(hub.inTransaction(() -> persons.recognise(new Name("X", "Y"), "LEA@atelier.example")))
                .isEqualTo(hub.value(java.util.UUID.class, "select id from people.people where key = 'lea-brechet'"));
        var id = hub.value(
                java.util.UUID.class, "select id from people.addresses where address = 'lea@atelier.example'");
        team.submit(PAGE, PAGE + "/adresses/retrait", Map.of("adresse", id.toString()));
        assertThat(hub.count("people.addresses where address = 'lea@atelier.example'"))
                .isZero();
    }

    private org.hortillon.testing.Answer add(String address) {
        return team.submit(PAGE, PAGE + "/adresses", Map.of("adresse", address));
    }
}
