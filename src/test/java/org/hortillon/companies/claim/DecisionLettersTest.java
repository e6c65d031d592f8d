package org.hortillon.companies.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class DecisionLettersTest {

    private static final String PAGE = "/entreprises/agrilune";
    private static final String REVIEW = "/equipe/entreprises";

    private final TestHub hub;
    private final Browser lea;
    private final Browser team;

    DecisionLettersTest(TestHub hub) {
        this.hub = hub;
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "lea", "Brêchet"), Role.MEMBER);
        this.team = hub.signedIn(Role.TEAM);
    }

    @Test
    void who_claims_a_company_hears_by_mail_that_the_team_accepts() {
        claim();
        var claim = id("claims");
        decide("demandes", "demande", claim, "accepter", "");
        decide("demandes", "demande", claim, "accepter", "");
        assertThat(hub.rows("select name, recipient, text from messages.outgoing"))
                .as("once")
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail).containsEntry("name", "companies.claim_accepted");
                    assertThat(mail).containsEntry("recipient", "lea@exemple.fr");
                    assertThat(String.valueOf(mail.get("text"))).contains("Agrilune", "/moi/entreprises");
                });
        assertThat(hub.count("access.audit where act = 'companies.claim_accepted'"))
                .isOne();
    }

    @Test
    void a_refusal_is_mailed_with_its_reason_in_the_language_of_who_reads_it() {
        ProfileFixture.save(lea, Map.of("langue_courriels", "en"));
        claim();
        decide("demandes", "demande", id("claims"), "refuser", "Le registre nomme quelqu’un d’autre.");
        assertThat(last())
                .contains(
                        "has not accepted your request", "Le registre nomme quelqu’un d’autre.", "/en/moi/entreprises");
    }

    @Test
    void what_becomes_of_proposed_changes_is_mailed_too() {
        claim();
        decide("demandes", "demande", id("claims"), "accepter", "");
        var edit = PAGE + "/modifier";
        lea.submit(edit, edit, Map.of("description", "Des sondes."));
        decide("modifications", "modification", id("edits"), "accepter", "");
        assertThat(last()).contains("la page de Agrilune les montre", PAGE);
        lea.submit(edit, edit, Map.of("description", "Des ballons."));
        decide("modifications", "modification", id("edits"), "refuser", "Trop court.");
        assertThat(last()).contains("n’a pas retenu vos modifications", "Trop court.");
    }

    @Test
    void who_has_no_address_is_decided_about_all_the_same() {
        claim();
        hub.execute("update people.people set email = null");
        decide("demandes", "demande", id("claims"), "accepter", "");
        assertThat(hub.count("messages.outgoing")).isZero();
        assertThat(hub.count("companies.founders")).isOne();
    }

    private void claim() {
        lea.submit(PAGE + "/revendiquer", PAGE + "/revendiquer", Map.of("role", "founder", "message", "Moi."));
    }

    private String last() {
        return hub.value(String.class, "select text from messages.outgoing order by id desc limit 1");
    }

    private String id(String table) {
        return hub.value(UUID.class, "select id from companies." + table + " where state = 'open'")
                .toString();
    }

    private void decide(String list, String field, String id, String act, String reason) {
        team.submit(REVIEW, REVIEW + "/" + list, Map.of(field, id, "faire", act, "motif", reason));
    }
}
