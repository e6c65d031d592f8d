package org.hortillon.companies.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class NetworkTest {

    private static final String LIST = "/equipe/reseaux";
    private static final String TEAM = "/equipe/reseaux/club-numerique";
    private static final String PAGE = "/reseaux/club-numerique";

    private final TestHub hub;
    private final Browser team;

    NetworkTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        CompaniesFixture.person(hub, "lea", "Léa", "Brêchet", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
        team.submit(LIST, LIST, Map.of("nom", "Club numérique", "resume", "Chaque mois."));
    }

    @Test
    void person_organisation_and_network_are_three_records_linked_by_roles() {
        hub.execute("""
                insert into companies.founders (company_id, person_id, role)
                select c.id, p.id, 'founder' from companies.companies c, people.people p where p.key = 'lea'""");
        change("organisation", "agrilune", "lead");
        change("personne", "lea", "coordinator");
        assertThat(hub.visitor().get(PAGE).body())
                .contains("href=\"/entreprises/agrilune\"", "Tête de réseau", "href=\"/membres/lea\"", "Coordination");
        assertThat(hub.visitor().get("/entreprises/agrilune").body()).contains("href=\"" + PAGE + "\"", "Léa Brêchet");
        assertThat(hub.visitor().get("/membres/lea").body())
                .contains("href=\"" + PAGE + "\"", "href=\"/entreprises/agrilune\"", "Fondation", "Coordination");
    }

    @Test
    void who_is_not_public_is_named_to_the_team_only() {
        change("personne", "tom", "representative");
        assertThat(hub.visitor().get(PAGE).body()).doesNotContain("Discret");
        assertThat(team.get(TEAM).body()).contains("Tom Discret");
    }

    @Test
    void an_organisation_has_one_role_at_a_time_and_leaves() {
        change("organisation", "agrilune", "member");
        change("organisation", "agrilune", "lead");
        assertThat(hub.rows("select role from companies.network_members"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("role", "lead"));
        team.submit(TEAM, TEAM, Map.of("quoi", "organisation", "cle", "agrilune", "faire", "retirer"));
        assertThat(hub.count("companies.network_members")).isZero();
    }

    @Test
    void what_is_not_there_is_refused_and_so_is_a_name_taken_already() {
        assertThat(change("organisation", "nulle-part", "lead").location()).contains("refus=");
        assertThat(change("organisation", "agrilune", "boss").location()).contains("refus=");
        assertThat(team.submit(LIST, LIST, Map.of("nom", "Club Numerique")).location())
                .contains("refus=");
        assertThat(hub.visitor().get("/reseaux/ailleurs").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/reseaux").body()).contains("Club numérique", "href=\"" + PAGE + "\"");
    }

    private Answer change(String what, String key, String role) {
        return team.submit(TEAM, TEAM, Map.of("quoi", what, "cle", key, "role", role));
    }
}
