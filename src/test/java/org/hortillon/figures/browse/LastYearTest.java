package org.hortillon.figures.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class LastYearTest {

    private static final String NEW = "/equipe/chiffres/nouveau";
    private static final String OWN = "/equipe/chiffres/collectif.sante";

    private final TestHub hub;

    LastYearTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    private String page(String path) {
        return hub.visitor().get(path).body();
    }

    @Test
    void a_value_stands_beside_that_of_last_year_by_the_same_definition() {
        assertThat(page("/chiffres/companies.created?period=2024"))
                .contains("<a href=\"/chiffres/companies.created?period=2023\">2023</a>")
                .containsPattern("Écart</dt><dd>\\+2</dd>")
                .contains("comptées avec la même définition, version 1.")
                .doesNotContain("La définition a changé");
    }

    @Test
    void an_unfinished_year_is_said_to_be_one() {
        assertThat(page("/chiffres/companies.created?period=2024")).contains("La période n’est pas finie");
        assertThat(page("/chiffres/companies.created?period=2023")).doesNotContain("La période n’est pas finie");
    }

    @Test
    void a_quarter_is_compared_with_that_quarter_and_not_with_the_one_before() {
        assertThat(page("/chiffres/companies.created?period=2024-Q4&sector=numerique"))
                .contains("period=2023-Q4", "4e trimestre 2023");
    }

    @Test
    void a_question_that_compares_by_itself_is_not_compared_again() {
        assertThat(page("/chiffres/companies.created?period=2024&as=growth")).doesNotContain("un an plus tôt");
    }

    @Test
    void a_change_of_definition_since_last_year_is_flagged_with_its_reason() {
        var team = hub.signedIn(Role.TEAM);
        var fields = new HashMap<>(Map.of(
                "name", "collectif.sante",
                "label_fr", "Entreprises de santé",
                "label_en", "Health companies",
                "sentence_fr", "Entreprises de santé créées dans la période.",
                "sentence_en", "Health companies created within the period.",
                "fact", "companies.created",
                "aggregate", "count",
                "period", "during",
                "filter1", "sector=sante"));
        assertThat(team.submit(NEW + "?fact=companies.created", NEW, fields).status())
                .isEqualTo(302);
        assertThat(page("/chiffres/collectif.sante?period=2024")).doesNotContain("La définition a changé");
        fields.putAll(Map.of("filter2", "sector=numerique", "version", "1", "reason", "Le numérique en santé"));
        assertThat(team.submit(OWN, OWN, fields).status()).isEqualTo(302);
        assertThat(page("/chiffres/collectif.sante?period=2024"))
                .contains("La définition a changé entre les deux", "Le numérique en santé")
                .contains("comptées avec la même définition, version 2.");
        assertThat(page("/chiffres/companies.created?period=2024")).doesNotContain("La définition a changé");
    }
}
