package org.hortillon.membership.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.membership.ApplicationFixture;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ReviewPagesTest {

    private static final String EMAIL = "ines@exemple.fr";
    private static final String LIST = "/equipe/candidatures";
    private static final Map<String, String> COFFEE =
            Map.of("date", "2024-12-18", "heure", "08:30", "lieu", "Le Hangar", "mot", "Au plaisir.");

    @BeforeEach
    void territory(TestHub hub) {
        CompaniesFixture.territory(hub);
    }

    private static Answer act(TestHub hub, Browser team, String path, Map<String, String> fields) {
        var page = ApplicationFixture.page(hub, EMAIL);
        return team.submit(page, page + path, ApplicationFixture.seen(hub, EMAIL, fields));
    }

    private static String state(TestHub hub) {
        return hub.value(String.class, "select state from membership.applications");
    }

    @Test
    void a_coffee_is_proposed_with_a_date_for_the_calendar_then_held_then_the_applicant_is_a_member(TestHub hub) {
        MembershipFixture.member(hub, "max", "Parrain", "manager", "2023-01-10", true);
        ApplicationFixture.apply(hub, EMAIL);
        var team = hub.signedIn(Role.TEAM);
        act(hub, team, "/cafe", COFFEE);
        assertThat(state(hub)).isEqualTo("proposed");
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.coffee'"))
                .contains("mercredi 18 décembre 2024", "Le Hangar", "Au plaisir.");
        assertThat(hub.value(String.class, "select convert_from(content, 'UTF8') from messages.outgoing_files"))
                .contains("DTSTART:20241218T073000Z", "LOCATION:Le Hangar");

        act(hub, team, "/rencontre", Map.of("date", "2024-12-15", "mot", "Très bien."));
        var sponsor = hub.value(String.class, "select id::text from people.people where key = 'max'");
        act(hub, team, "/acceptation", Map.of("profil", "freelance", "date", "2024-12-15", "parrain", sponsor));

        assertThat(state(hub)).isEqualTo("accepted");
        assertThat(hub.rows("select key, kind, name, sponsor, listed_on from membership.roster where key like '%ines%'")
                        .getFirst())
                .containsEntry("key", "adhesion-ines-marchand")
                .containsEntry("kind", "freelance")
                .containsEntry("name", "Inès Marchand")
                .containsEntry("sponsor", "Camille Parrain")
                .containsEntry("listed_on", null);
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.accepted'"))
                .contains("vous êtes membre", "Camille Parrain vous parraine");
        assertThat(hub.rows("select act from access.audit where act like 'membership.%' order by noted_at, id"))
                .extracting("act")
                .containsExactly("membership.propose", "membership.hold", "membership.accept");
        assertThat(team.get(ApplicationFixture.page(hub, EMAIL)).body()).contains("Acceptée", "Très bien.");
    }

    @Test
    void nobody_is_accepted_unmet_and_the_page_says_so(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var answer =
                act(hub, hub.signedIn(Role.TEAM), "/acceptation", Map.of("profil", "startup", "date", "2024-12-15"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("notez d’abord le café");
        assertThat(hub.count("people.people")).isZero();
    }

    @Test
    void a_known_address_leads_to_the_person_who_is_there_and_nobody_is_a_member_twice(TestHub hub) {
        CompaniesFixture.person(hub, "ida", "Ida", "Connue", false);
        hub.execute("update people.people set email = ?", EMAIL);
        ApplicationFixture.apply(hub, EMAIL);
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(ApplicationFixture.page(hub, EMAIL)).body())
                .contains("Cette adresse est celle de Ida Connue");
        act(hub, team, "/rencontre", Map.of("date", "2024-12-15"));
        MembershipFixture.membership(hub, "ida", "artisan", "2024-01-05", null);
        var refused = act(hub, team, "/acceptation", Map.of("profil", "startup", "date", "2024-12-15"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("déjà membre");

        hub.execute("update membership.memberships set left_on = '2024-12-15'");
        act(hub, team, "/acceptation", Map.of("profil", "startup", "date", "2024-12-15"));
        assertThat(hub.count("people.people")).isOne();
        assertThat(hub.count("membership.memberships")).isEqualTo(2);
    }

    @Test
    void a_refusal_is_proposed_in_the_applicants_language_and_sent_as_it_was_rewritten(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        hub.execute("update membership.applications set language = 'en'");
        var team = hub.signedIn(Role.TEAM);
        var page = ApplicationFixture.page(hub, EMAIL);
        assertThat(team.get(page + "?motif=territory").body()).contains("a neighbouring network will be of more use");

        act(hub, team, "/refus", Map.of("motif", "territory", "texte", "Abbeville has a fine network."));
        assertThat(state(hub)).isEqualTo("refused");
        assertThat(hub.value(String.class, "select text from messages.outgoing where name = 'membership.refused'"))
                .contains("Hello Inès", "Abbeville has a fine network.");
        assertThat(hub.count("people.people")).isZero();
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told_and_keeps_what_was_typed(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var first = hub.signedIn(Role.TEAM);
        var second = hub.signedIn(Role.TEAM);
        var page = ApplicationFixture.page(hub, EMAIL);
        var seen = ApplicationFixture.seen(hub, EMAIL, Map.of("motif", "moment", "texte", "Pas encore, mais bientôt."));
        act(hub, first, "/cafe", COFFEE);

        var answer = second.submit(page, page + "/refus", seen);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Quelqu’un est passé avant vous", "Pas encore, mais bientôt.", "Le Hangar");
        assertThat(state(hub)).isEqualTo("proposed");
    }

    @Test
    void wrong_answers_stand_beside_their_fields(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var answer =
                act(hub, hub.signedIn(Role.TEAM), "/cafe", Map.of("date", "2024-12-01", "heure", "08:00", "lieu", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"propose-date-problem\"", "id=\"propose-lieu-problem\"", "value=\"2024-12-01\"");
        assertThat(hub.count("messages.outgoing where name = 'membership.coffee'"))
                .isZero();
    }

    @Test
    void the_list_tells_states_and_ages_and_the_start_page_what_waits(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        hub.execute("update membership.applications set received_at = received_at - interval '12 days'");
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(LIST).body()).contains("Inès Marchand", "12 jours", "Amiens", "Personne encore");
        assertThat(team.get(LIST + "?q=cartographe").body()).contains("Inès Marchand");
        assertThat(team.get(LIST + "?etat=refused").body()).contains("Aucune candidature ici");
        assertThat(team.get("/equipe").body()).contains("candidature en cours, la plus ancienne depuis 12 jours");
    }

    @Test
    void it_is_given_to_somebody_of_the_team_and_noted(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var team = hub.signedIn(Role.TEAM);
        var account = hub.value(String.class, "select id::text from access.accounts limit 1");
        act(hub, team, "/attribution", Map.of("compte", account));
        act(hub, team, "/note", Map.of("texte", "Vue au marché."));
        assertThat(team.get(LIST + "?etat=mine").body()).contains("Inès Marchand");
        assertThat(team.get(ApplicationFixture.page(hub, EMAIL)).body()).contains("Vue au marché.", "Prise en charge");
        assertThat(act(hub, team, "/attribution", Map.of("compte", "quelqu’un")).status())
                .isEqualTo(422);
    }

    @Test
    void the_hub_writes_its_own_criteria_and_answers_them_one_by_one(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var team = hub.signedIn(Role.TEAM);
        var path = LIST + "/criteres";
        team.submit(path, path, Map.of("libelle", "Entreprend ici", "libelle_en", "Works here"));
        assertThat(team.submit(path, path, Map.of("libelle", "")).status()).isEqualTo(422);
        var id = hub.value(String.class, "select id::text from membership.criteria");
        act(hub, team, "/criteres", Map.of("critere-" + id, "yes", "note-" + id, "Atelier à Saint-Leu"));
        assertThat(team.get("/en" + ApplicationFixture.page(hub, EMAIL)).body())
                .contains("Works here", "Atelier à Saint-Leu")
                .containsPattern("value=\"yes\" checked");

        var key = hub.value(String.class, "select key from membership.criteria");
        team.submit(path, path + "/" + key, Map.of("libelle", "Entreprend ici", "retire", "oui"));
        assertThat(team.get(path).body()).contains("Une candidature évaluée");
        assertThat(hub.count("membership.criterion_answers")).isOne();
    }

    @Test
    void to_everybody_else_applications_do_not_exist(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        assertThat(hub.visitor().get(LIST).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER)
                        .get(ApplicationFixture.page(hub, EMAIL))
                        .status())
                .isEqualTo(404);
    }
}
