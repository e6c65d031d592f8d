package org.hortillon.companies.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class ClaimTest {

    private static final String PAGE = "/entreprises/agrilune";
    private static final String CLAIM = PAGE + "/revendiquer";
    private static final String EDIT = PAGE + "/modifier";
    private static final String REVIEW = "/equipe/entreprises";

    private final TestHub hub;
    private final Browser lea;
    private final Browser team;

    ClaimTest(TestHub hub) {
        this.hub = hub;
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.PARTNER);
        this.team = hub.signedIn(Role.TEAM);
    }

    @Test
    void a_company_that_is_there_already_is_claimed_and_the_team_accepts() {
        assertThat(hub.visitor().get(PAGE).body()).contains("C’est mon entreprise", "href=\"/connexion\"");
        assertThat(lea.get(PAGE).body()).contains("href=\"" + CLAIM + "\"");
        assertThat(lea.get(EDIT).status()).isEqualTo(404);
        assertThat(claim("founder", "Mon nom est au registre.").status()).isEqualTo(302);
        assertThat(lea.get("/moi/entreprises").body()).contains("À lire par l’équipe");
        assertThat(team.get("/equipe").body()).contains("une demande d’entreprise à lire");
        assertThat(team.get(REVIEW).body()).contains("Léa Brêchet", "Mon nom est au registre.");
        decide("demandes", "demande", "accepter", "");
        assertThat(hub.rows("select role from companies.founders")).hasSize(1);
        assertThat(lea.get("/moi/entreprises").body()).contains("Acceptée", "href=\"" + EDIT + "\"");
        assertThat(lea.get(CLAIM).location()).endsWith(EDIT);
        assertThat(hub.count("access.audit where act = 'companies.claim_accepted'"))
                .isOne();
    }

    @Test
    void a_refusal_needs_a_reason_which_the_person_reads() {
        claim("manager", "Je la dirige.");
        assertThat(decide("demandes", "demande", "refuser", " ").location()).contains("refus=motif");
        assertThat(hub.count("companies.claims where state = 'open'")).isOne();
        decide("demandes", "demande", "refuser", "Le registre nomme quelqu’un d’autre.");
        assertThat(lea.get("/moi/entreprises").body()).contains("Refusée", "Le registre nomme quelqu’un d’autre.");
        assertThat(hub.count("companies.founders")).isZero();
        assertThat(lea.get(EDIT).status()).isEqualTo(404);
    }

    @Test
    void who_asks_twice_asks_once_and_who_says_nothing_is_asked_again() {
        assertThat(claim("founder", " ").status()).isEqualTo(422);
        assertThat(claim("owner", "Moi.").status()).isEqualTo(422);
        claim("founder", "Moi.");
        assertThat(lea.get(CLAIM).body()).contains("Votre demande est chez l’équipe");
        assertThat(hub.count("companies.claims")).isOne();
        assertThat(hub.visitor().get(CLAIM).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(CLAIM).location()).endsWith("/moi");
    }

    @Test
    void a_founder_edits_the_team_sees_the_difference_and_what_it_accepts_is_published() {
        role("founder");
        assertThat(lea.get(EDIT).body()).contains("Des capteurs pour les champs.");
        edit(Map.of("description", "Des sondes pour les champs.", "site", "https://agrilune.example"));
        assertThat(hub.visitor().get(PAGE).body()).contains("Des capteurs").doesNotContain("agrilune.example");
        assertThat(team.get(REVIEW).body())
                .contains("<del>capteurs </del><ins>sondes </ins>", "<ins>https://agrilune.example</ins>");
        decide("modifications", "modification", "accepter", "");
        assertThat(hub.visitor().get(PAGE).body()).contains("Des sondes", "https://agrilune.example");
        assertThat(team.get(REVIEW).body()).contains("Rien n’attend");
    }

    @Test
    void a_newer_proposal_takes_the_place_of_the_one_that_waits_and_nothing_new_is_none() {
        role("manager");
        edit(Map.of("description", "Un."));
        edit(Map.of("description", "Deux."));
        assertThat(hub.rows("select description from companies.edits"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("description", "Deux."));
        assertThat(edit(Map.of("description", "Des capteurs pour les champs.")).status())
                .isEqualTo(422);
        assertThat(edit(Map.of("description", "Trois.", "site", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
        decide("modifications", "modification", "refuser", "Trop court.");
        assertThat(lea.get("/moi/entreprises").body()).contains("Trop court.");
        assertThat(hub.visitor().get(PAGE).body()).contains("Des capteurs");
    }

    @Test
    void an_employee_proposes_nothing_and_a_person_s_page_tells_the_companies() {
        role("employee");
        assertThat(lea.get(EDIT).status()).isEqualTo(404);
        ProfileFixture.save(lea, Map.of("voir_name", "public"));
        assertThat(hub.visitor().get("/membres/lea-brechet").body()).contains("href=\"" + PAGE + "\"");
    }

    private void role(String role) {
        hub.execute("""
                insert into companies.founders (company_id, person_id, role)
                select c.id, p.id, ? from companies.companies c, people.people p""", role);
    }

    private Answer claim(String role, String words) {
        return lea.submit(CLAIM, CLAIM, Map.of("role", role, "message", words));
    }

    private Answer edit(Map<String, String> fields) {
        return lea.submit(EDIT, EDIT, fields);
    }

    private Answer decide(String list, String field, String act, String reason) {
        var table = field.equals("demande") ? "claims" : "edits";
        var id = hub.value(UUID.class, "select id from companies." + table + " where state = 'open'");
        return team.submit(REVIEW, REVIEW + "/" + list, Map.of(field, id.toString(), "faire", act, "motif", reason));
    }
}
