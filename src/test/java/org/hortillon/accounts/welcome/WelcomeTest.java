package org.hortillon.accounts.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.FirstStart;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class WelcomeTest {

    private static final String PATH = "/bienvenue";
    private final TestHub hub;
    private final String code;

    WelcomeTest(TestHub hub) {
        this.hub = hub;
        this.code = hub.inHub(() -> hub.bean(FirstStart.class).begin());
    }

    @Test
    void whoever_has_the_code_names_the_hub_and_is_in_as_its_administrator() {
        var browser = hub.visitor();
        var answer = browser.submit(PATH + "?code=" + code, PATH, filled());
        assertThat(answer.location()).endsWith("/moi/connexion?cle=bienvenue");
        assertThat(browser.get("/equipe/comptes").body()).contains("Sarah Dubois", "Administration");
        assertThat(hub.visitor().get("/").body()).contains("Les Îlots", "Amiens Métropole");
        assertThat(hub.rows("select key from hubs.hubs")).containsExactly(Map.of("key", "les-ilots"));
        assertThat(hub.rows("select key from hubs.sectors")).containsExactly(Map.of("key", "sante"));
        assertThat(browser.get("/equipe/journal").body()).contains("Collectif créé");
    }

    @Test
    void it_begins_with_three_formats_which_it_edits_and_its_administrator_noted() {
        var browser = hub.visitor();
        browser.submit(PATH + "?code=" + code, PATH, filled());
        assertThat(browser.get("/equipe/formats").body())
                .contains("Matinale", "le premier jeudi de chaque mois", "De 8 h 00 à 9 h 30", "25 places")
                .contains("Afterwork", "le troisième jeudi de chaque mois", "De 18 h 30 à 20 h 30", "40 places")
                .contains("Talk", "De 19 h 00 à 21 h 30", "80 places");
        var path = "/equipe/formats/matinale";
        var form = new HashMap<>(Map.of("nom", "Matinale", "genre", "networking", "rythme", "month", "rang", "1"));
        form.putAll(Map.of("jour_semaine", "thursday", "debut", "08:00", "fin", "09:30", "places", "30"));
        form.putAll(Map.of("ouvre_avant", "60", "membres_avant", "0", "ferme_avant", "0", "groupe", "1"));
        browser.submit(path, path, form);
        assertThat(browser.get("/equipe/formats").body()).contains("30 places").doesNotContain("25 places");
        assertThat(
                        hub.rows(
                                "select distinct account_id is not null as noted from access.audit where act = 'events.format_added'"))
                .containsExactly(Map.of("noted", true));
        assertThat(TestHub.found().count("events.formats")).isZero();
    }

    @Test
    void the_home_page_leads_whoever_opens_it_there_until_it_is_done() {
        var home = hub.visitor().get("/").body();
        assertThat(home)
                .contains("n’est pas encore mis en place", "action=\"/bienvenue\"", "name=\"code\"")
                .doesNotContain(code);
        assertThat(hub.visitor().get("/en").body()).contains("not set up yet", "action=\"/en/bienvenue\"");
        assertThat(hub.visitor().get(PATH + "?code=" + code).status()).isEqualTo(200);

        hub.visitor().submit(PATH + "?code=" + code, PATH, filled());
        assertThat(hub.visitor().get("/").body()).doesNotContain("/bienvenue");
        assertThat(TestHub.found().visitor().get("/").body()).doesNotContain("/bienvenue");
    }

    @Test
    void without_the_code_with_another_or_one_of_before_nothing_is_there() {
        var before = code;
        var now = hub.inHub(() -> hub.bean(FirstStart.class).begin());
        assertThat(hub.visitor().get(PATH).status()).isEqualTo(404);
        assertThat(hub.visitor().get(PATH + "?code=" + before).status()).isEqualTo(404);
        assertThat(hub.visitor().get(PATH + "?code=" + now.substring(1)).status())
                .isEqualTo(404);
        assertThat(TestHub.found().visitor().get(PATH + "?code=" + now).status())
                .isEqualTo(404);
        assertThat(hub.visitor().get(PATH + "?code=" + now).status()).isEqualTo(200);
    }

    @Test
    void a_hub_is_set_up_once() {
        var second = hub.visitor();
        var token = second.formToken(PATH + "?code=" + code);
        hub.visitor().submit(PATH + "?code=" + code, PATH, filled());
        assertThat(hub.visitor().get(PATH + "?code=" + code).status()).isEqualTo(404);
        var late = new HashMap<>(filled());
        late.put("_csrf", token);
        assertThat(second.post(PATH, late).status()).isEqualTo(404);
        assertThat(hub.count("access.accounts")).isOne();
    }

    @Test
    void what_is_missing_is_named_beside_its_field_and_what_was_typed_stays() {
        var form = new HashMap<>(filled());
        form.put("ville", " ");
        form.put("courriel", "sarah");
        var answer = hub.visitor().submit(PATH + "?code=" + code, PATH, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("La ville manque", "pas complète", "Les Îlots", "2 réponses à corriger");
        assertThat(hub.count("access.accounts")).isZero();
    }

    private Map<String, String> filled() {
        return Map.of(
                "code", code,
                "nom", "Les Îlots",
                "ville", "Amiens",
                "territoire", "Amiens Métropole",
                "secteur", "sante",
                "personne", "Sarah Dubois",
                "courriel", "sarah@exemple.fr");
    }
}
