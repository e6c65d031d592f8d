package org.hortillon.membership.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.membership.ApplicationFixture;
import org.hortillon.privacy.retention.RetentionFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class JoinPagesTest {

    private static final String PAGE = "/rejoindre";
    private static final String EMAIL = "ines@exemple.fr";

    @BeforeEach
    void territory(TestHub hub) {
        CompaniesFixture.territory(hub);
    }

    @Test
    void an_application_is_kept_and_answered_by_mail_and_makes_nobody_a_person(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);

        assertThat(hub.rows("select * from membership.review").getFirst())
                .containsEntry("state", "received")
                .containsEntry("given_name", "Inès")
                .containsEntry("kind", "freelance")
                .containsEntry("commune", "Amiens")
                .containsEntry("heard_from", "event")
                .containsEntry("language", "fr");
        assertThat(hub.rows("select name, recipient, text from messages.outgoing")
                        .getFirst())
                .containsEntry("name", "membership.received")
                .containsEntry("recipient", EMAIL)
                .extractingByKey("text")
                .asString()
                .contains("Bonjour Inès", "/rejoindre/suivi/");
        assertThat(hub.count("people.people")).isZero();
        assertThat(hub.visitor().get("/rejoindre/merci").body()).contains("votre demande est arrivée");
    }

    @Test
    void the_form_says_the_rule_of_the_territory_and_ticks_nothing_by_itself(TestHub hub) {
        assertThat(hub.visitor().get(PAGE).body())
                .contains("à moins de 50 km", ">Amiens</option>", ">Dury</option>", "Une autre commune")
                .containsPattern("id=\"accord\" name=\"accord\" value=\"oui\" required\\s*aria")
                .doesNotContain("checked");
        assertThat(hub.visitor().get("/en/rejoindre").body()).contains("action=\"/en/rejoindre\"", "within 50 km");
    }

    @Test
    void problems_stand_beside_their_fields_and_keep_what_was_typed(TestHub hub) {
        var fields = ApplicationFixture.form("ines@");
        fields.remove("accord");
        fields.put("telephone", "douze");
        fields.put("motivation", "");
        var answer = hub.visitor().submit(PAGE, PAGE, fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("4 réponses à corriger", "href=\"#courriel\"", "id=\"courriel-problem\"")
                .contains("id=\"telephone-problem\"", "id=\"motivation-problem\"", "id=\"accord-problem\"")
                .contains("value=\"ines@\"", "value=\"douze\"", "value=\"Cartographe des marais\"")
                .containsPattern("value=\"80021\" selected")
                .containsPattern("value=\"freelance\" required checked");
        assertThat(hub.count("membership.applications")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "prenom, '', prenom",
        "nom, '', nom",
        "profil, chef, profil",
        "activite, '', activite",
        "commune, 99999, commune",
        "commune, ailleurs, ailleurs"
    })
    void what_is_missing_is_asked_for(String field, String value, String problem, TestHub hub) {
        var fields = ApplicationFixture.form(EMAIL);
        fields.put(field, value);
        assertThat(hub.visitor().submit(PAGE, PAGE, fields).body()).contains("id=\"" + problem + "-problem\"");
    }

    @Test
    void somebody_from_another_commune_names_it(TestHub hub) {
        var fields = ApplicationFixture.form(EMAIL);
        fields.put("commune", ApplicationForm.ELSEWHERE);
        fields.put("ailleurs", "Doullens");
        hub.visitor().submit(PAGE, PAGE, fields);
        assertThat(hub.value(String.class, "select elsewhere from membership.applications"))
                .isEqualTo("Doullens");
    }

    @Test
    void a_second_application_is_answered_by_mail_only_and_the_page_tells_nothing(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        var link = ApplicationFixture.apply(hub, "INES@exemple.fr");

        assertThat(hub.count("membership.applications")).isOne();
        assertThat(hub.count("messages.outgoing where name = 'membership.again'"))
                .isOne();
        assertThat(hub.visitor().get("/rejoindre/suivi/" + link).body()).contains("nous la lisons");
    }

    @Test
    void a_program_that_fills_the_trap_is_thanked_and_nothing_is_kept(TestHub hub) {
        var fields = ApplicationFixture.form(EMAIL);
        fields.put("site", "https://acheter.example");
        assertThat(hub.visitor().submit(PAGE, PAGE, fields).location()).endsWith("/rejoindre/merci");
        assertThat(hub.count("membership.applications")).isZero();
        assertThat(hub.count("messages.outgoing")).isZero();
    }

    @Test
    void too_many_within_the_hour_are_refused_and_an_hour_later_taken_again(TestHub hub) {
        for (int i = 0; i < SendApplication.LIMIT_PER_HOUR; i++) {
            ApplicationFixture.apply(hub, "ines" + i + "@exemple.fr");
        }
        var refused = hub.visitor().submit(PAGE, PAGE, ApplicationFixture.form("tard@exemple.fr"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).contains("Réessayez dans une heure", "Cartographe des marais");

        hub.clockAt(TestClock.START.plus(Duration.ofHours(1)));
        ApplicationFixture.apply(hub, "tard@exemple.fr");
    }

    @Test
    void the_applicant_follows_by_the_link_and_withdraws_once(TestHub hub) {
        var page = "/rejoindre/suivi/" + ApplicationFixture.apply(hub, EMAIL);
        var visitor = hub.visitor();
        assertThat(visitor.get(page).body()).contains("nous la lisons", "Retirer");

        assertThat(visitor.submit(page, page + "/retrait", Map.of()).location()).endsWith(page);
        assertThat(visitor.get(page).body())
                .contains("Vous l’avez retirée")
                .doesNotContain("<button class=\"quiet danger\"");
        assertThat(hub.value(String.class, "select state from membership.applications"))
                .isEqualTo("withdrawn");
        assertThat(hub.visitor().get("/rejoindre/suivi/inconnu").status()).isEqualTo(404);
    }

    @Test
    void who_withdrew_a_year_ago_is_erased_and_still_counted(TestHub hub) {
        ApplicationFixture.apply(hub, EMAIL);
        hub.execute("update membership.applications set state = 'withdrawn', decided_at = received_at");
        hub.execute("update membership.application_steps set said = 'Un mot'");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(364)));
        RetentionFixture.night(hub);
        assertThat(hub.count("membership.applications where email is not null")).isOne();
        assertThat(hub.count("membership.application_links")).isPositive();
        assertThat(hub.count("membership.application_steps where said is not null"))
                .isPositive();

        hub.clockAt(TestClock.START.plus(Duration.ofDays(365)));
        RetentionFixture.night(hub);
        assertThat(hub.count(
                        "membership.applications where email is null and motivation is null and kind = 'freelance'"))
                .isOne();
        assertThat(hub.count("membership.application_links")).isZero();
        assertThat(hub.count("membership.application_steps where said is not null"))
                .isZero();
        assertThat(hub.count("membership.application_steps")).isPositive();
    }
}
