package org.hortillon.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ProfileTest {

    private static final String PAGE = "/membres/lea-brechet";

    private final TestHub hub;
    private final Browser lea;
    private final Browser member;
    private final Browser team;

    ProfileTest(TestHub hub) {
        this.hub = hub;
        this.lea = hub.signedInAs(ProfileFixture.person(hub, "Léa", "Brêchet"), Role.MEMBER);
        this.member = hub.signedIn(Role.MEMBER);
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void filled() {
        assertThat(ProfileFixture.save(lea, Map.of()).status()).isEqualTo(302);
    }

    @Test
    void a_new_member_is_seen_by_the_team_alone() {
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
        assertThat(member.get(PAGE).status()).isEqualTo(404);
        assertThat(team.get(PAGE).body()).contains("Léa Brêchet", "01 99 00 00 00", "Hydrologie");
    }

    @Test
    void address_telephone_and_skills_are_hidden_until_they_are_shown_field_by_field() {
        ProfileFixture.save(lea, Map.of("voir_name", "members"));
        assertThat(member.get(PAGE).body())
                .contains("Léa Brêchet")
                .doesNotContain("@exemple.fr", "01 99", "Hydrologie", "mesure", "Anglais", "exemple.fr/lea");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_email", "members"));
        assertThat(member.get(PAGE).body()).contains("@exemple.fr").doesNotContain("01 99", "Hydrologie");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_phone", "members"));
        assertThat(member.get(PAGE).body()).contains("01 99").doesNotContain("L%C3%A9a@exemple.fr", "Hydrologie");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_skills", "members"));
        assertThat(member.get(PAGE).body())
                .contains("Hydrologie", "Électronique")
                .doesNotContain("01 99");
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void what_is_shown_to_nobody_is_not_shown_to_the_team() {
        ProfileFixture.save(lea, Map.of("voir_phone", "nobody", "voir_name", "nobody"));
        assertThat(team.get(PAGE).body()).contains("Léa Brêchet").doesNotContain("01 99");
        assertThat(lea.get("/moi").body()).contains("01 99 00 00 00");
    }

    @Test
    void a_public_name_has_the_day_of_its_consent_and_goes_when_it_is_taken_back() {
        ProfileFixture.save(lea, Map.of("voir_name", "public", "voir_bio", "public"));
        assertThat(hub.visitor().get(PAGE).body()).contains("Léa Brêchet", "<strong>mesure</strong>");
        assertThat(hub.value(String.class, "select public_since::text from people.people"))
                .isEqualTo("2024-12-15");
        assertThat(hub.count("people.public_names")).isOne();
        ProfileFixture.save(lea, Map.of("voir_name", "team", "voir_bio", "public"));
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
        assertThat(hub.count("people.public_names")).isZero();
    }

    @Test
    void seeing_as_others_do_shows_what_their_page_shows() {
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_skills", "members"));
        assertThat(lea.get("/moi/apercu").body())
                .contains("n’existe pas pour eux")
                .doesNotContain("Hydrologie");
        assertThat(card(lea.get("/moi/apercu?comme=membre").body()))
                .isEqualTo(card(member.get(PAGE).body()));
        assertThat(card(lea.get("/moi/apercu?comme=equipe").body()))
                .isEqualTo(card(team.get(PAGE).body()));
        assertThat(card(team.get(PAGE).body()))
                .contains("01 99")
                .isNotEqualTo(card(member.get(PAGE).body()));
    }

    @Test
    void words_of_others_are_suggested_only_when_they_show_them() {
        var other = hub.signedInAs(ProfileFixture.person(hub, "Ana", "Test"), Role.MEMBER);
        assertThat(other.get("/moi").body()).doesNotContain("Hydrologie");
        ProfileFixture.save(lea, Map.of("voir_name", "members", "voir_skills", "members"));
        assertThat(other.get("/moi").body()).contains("Hydrologie");
    }

    @Test
    void one_word_is_kept_once_whatever_its_accents_and_capitals() {
        ProfileFixture.save(lea, Map.of("nouvelles", "hydrologie, HYDROLOGIE, Electronique"));
        assertThat(hub.count("people.skills")).isEqualTo(2);
        assertThat(hub.count("people.person_skills")).isEqualTo(2);
    }

    @Test
    void what_was_typed_stays_when_something_has_to_be_corrected() {
        var refused = ProfileFixture.save(
                lea, Map.of("prenom", "", "nom", "", "telephone", "quatre", "liens", "http://exemple.fr"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("3 réponses à corriger", "n’est pas complet", "commence par https", "value=\"quatre\"");
        assertThat(hub.value(String.class, "select phone from people.people")).isEqualTo("01 99 00 00 00");
    }

    @Test
    void an_account_without_a_person_finds_the_one_who_has_its_address_or_opens_a_new_one() {
        assertThat(team.get("/moi").body()).contains("pas encore de fiche");
        team.submit("/moi", "/moi/fiche", Map.of());
        assertThat(team.get("/moi").body()).contains("value=\"Camille\"", "value=\"Test\"");
        assertThat(hub.count("people.people")).isEqualTo(2);
        hub.execute(
                "update access.accounts set email = 'lea2@exemple.fr' where 'member' = any (roles) and person_id is null");
        hub.execute(
                "insert into people.addresses (person_id, address) select id, 'LEA2@exemple.fr' from people.people where key like 'lea%'");
        member.submit("/moi", "/moi/fiche", Map.of());
        assertThat(member.get("/moi").body()).contains("value=\"Brêchet\"");
        assertThat(hub.count("people.people")).isEqualTo(2);
    }

    @Test
    void the_pages_of_oneself_stand_under_tabs_and_visitors_have_none() {
        assertThat(lea.get("/moi").body()).contains("<nav class=\"tabs\" aria-label=\"Mon espace\"");
        assertThat(lea.get("/en/moi/apercu").body()).contains("href=\"/en/moi/apercu\" aria-current=\"page\"");
        assertThat(hub.visitor().get("/moi").status()).isEqualTo(404);
    }

    /** What is said of the person, without what stands around it. */
    private static String card(String page) {
        var end = page.contains(".vcf\"") ? page.lastIndexOf("<p class=\"wrap\">") : page.indexOf("</main>");
        return page.substring(page.lastIndexOf("<header class=\"page-head\">"), end)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void english_pages_show_the_english_presentation_to_whom_the_presentation_is_shown() {
        var shown = Map.of("presentation_en", "I measure water.", "voir_name", "public", "voir_bio", "public");
        ProfileFixture.save(lea, shown);
        assertThat(hub.visitor().get("/en" + PAGE).body())
                .contains("I measure water.")
                .doesNotContain("mesure");
        assertThat(hub.visitor().get(PAGE).body()).contains("mesure").doesNotContain("I measure");
        ProfileFixture.save(lea, Map.of("presentation_en", "I measure water.", "voir_name", "public"));
        assertThat(hub.visitor().get("/en" + PAGE).body()).doesNotContain("I measure", "mesure");
        assertThat(lea.get("/moi").body()).contains("I measure water.");
    }
}
