package org.hortillon.people.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class FieldsTest {

    private static final String PATH = "/equipe/champs";
    private static final String PAGE = "/membres/lea-brechet";

    private final TestHub hub;
    private final Browser team;
    private final Browser lea;
    private final Browser member;

    FieldsTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.MEMBER);
        this.member = hub.signedIn(Role.MEMBER);
        MembershipFixture.membership(hub, "lea-brechet", "startup", "2024-10-01", null);
    }

    @Test
    void a_field_of_the_team_stands_in_the_profile_the_filters_and_the_table() throws Exception {
        add("Quartier", "choice", "members", "Saint-Leu\nHenriville");
        assertThat(lea.get("/moi").body()).contains("Quartier", "Henriville", "name=\"champ_quartier\"");
        answer("champ_quartier", "Saint-Leu", "members");
        assertThat(member.get(PAGE).body()).contains("Quartier", "Saint-Leu");
        assertThat(member.get("/membres?champ_quartier=Saint-Leu").body()).contains("Léa Brêchet");
        assertThat(member.get("/membres?champ_quartier=Henriville").body()).doesNotContain("Léa Brêchet");
        assertThat(member.get("/membres.csv").body()).contains(";Quartier", ";Saint-Leu");
        assertThat(member.get("/membres.ods").status()).isEqualTo(200);
        assertThat(hub.visitor().get("/membres").body()).doesNotContain("Quartier");
    }

    @Test
    void an_answer_is_hidden_until_it_is_shown_and_finds_nobody() {
        add("Quartier", "choice", "members", "Saint-Leu\nHenriville");
        answer("champ_quartier", "Saint-Leu", "team");
        assertThat(member.get(PAGE).body()).doesNotContain("Saint-Leu");
        assertThat(member.get("/membres?champ_quartier=Saint-Leu").body()).doesNotContain("Léa Brêchet");
        assertThat(member.get("/membres.csv").body()).doesNotContain("Saint-Leu");
        assertThat(team.get(PAGE).body()).contains("Saint-Leu");
    }

    @Test
    void no_answer_is_shown_beyond_the_ceiling_whatever_was_chosen_before() {
        add("Allergies", "text", "members", "");
        answer("champ_allergies", "Arachides", "members");
        assertThat(member.get(PAGE).body()).contains("Arachides");
        var id = hub.value(UUID.class, "select id from people.fields");
        team.submit(PATH, PATH + "/" + id, Map.of("intitule", "Allergies", "plafond", "team"));
        assertThat(member.get(PAGE).body()).doesNotContain("Arachides");
        assertThat(member.get("/membres?champ_allergies=Arachides").body()).doesNotContain("Léa Brêchet");
    }

    @Test
    void a_required_field_must_be_answered_and_answers_are_of_their_kind() {
        hub.execute("""
                insert into people.fields (key, label, type, ceiling, required)
                values ('arrivee', 'Arrivée', 'date', 'members', true), ('enfants', 'Enfants', 'number', 'members', false)""");
        assertThat(ProfileFixture.save(lea, Map.of()).body()).contains("Cette réponse est demandée");
        assertThat(ProfileFixture.save(lea, Map.of("champ_arrivee", "2024-02-30"))
                        .body())
                .contains("Cette date n’existe pas");
        assertThat(ProfileFixture.save(lea, Map.of("champ_arrivee", "2024-02-29", "champ_enfants", "deux"))
                        .body())
                .contains("Écrivez un nombre", "value=\"deux\"");
        assertThat(ProfileFixture.save(lea, Map.of("champ_arrivee", "2024-02-29", "champ_enfants", "2,5"))
                        .status())
                .isEqualTo(302);
        assertThat(team.get(PAGE).body()).contains("29 février 2024", "2,5");
    }

    @Test
    void a_retired_field_is_asked_no_more_and_keeps_its_answers() {
        add("Quartier", "text", "public", "");
        answer("champ_quartier", "Saint-Leu", "public");
        var id = hub.value(UUID.class, "select id from people.fields");
        team.submit(PATH, PATH + "/" + id, Map.of("intitule", "Quartier", "plafond", "public", "retire", "true"));
        assertThat(lea.get("/moi").body()).doesNotContain("Quartier");
        assertThat(team.get(PAGE).body()).doesNotContain("Saint-Leu");
        assertThat(hub.count("people.field_values")).isOne();
    }

    @Test
    void a_choice_needs_choices_and_the_journal_knows_who_added_a_field() {
        assertThat(add("Quartier", "choice", "members", "Un seul").status()).isEqualTo(422);
        assertThat(add("", "text", "members", "").status()).isEqualTo(422);
        add("Quartier", "text", "members", "");
        add("Quartier", "text", "members", "");
        assertThat(hub.count("people.fields")).isEqualTo(2);
        assertThat(hub.count("access.audit where act = 'people.field_added'")).isEqualTo(2);
        assertThat(member.get(PATH).status()).isEqualTo(404);
    }

    private org.hortillon.testing.Answer add(String label, String type, String ceiling, String choices) {
        return team.submit(PATH, PATH, Map.of("intitule", label, "type", type, "plafond", ceiling, "choix", choices));
    }

    private void answer(String field, String value, String shown) {
        ProfileFixture.save(lea, Map.of("voir_name", "members", field, value, "voir_" + field, shown));
    }
}
