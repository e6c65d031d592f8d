package org.hortillon.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

@HubTest
class ObservatoryPageTest {

    private static final int BUDGET = 8;
    private static final String SPACE = "[\\u202f\\u00a0 ]";

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        value(hub, "unites", "Unités actives", "80021", 2014, 5650);
        value(hub, "unites", "Unités actives", "80021", 2015, 7500);
        value(hub, "unites", "Unités actives", "80261", 2015, 2500);
        value(hub, "creations", "Créations", "80021", 2015, 800);
    }

    private static void value(TestHub hub, String series, String label, String commune, int year, long value) {
        hub.execute("""
                insert into observatory.official_series
                       (series, commune_id, year, value, label, label_en, unit, source, licence, published_on)
                select ?, id, ?, ?, ?, 'English ' || ?, 'unités légales', 'Insee, SIDE', 'Licence Ouverte 2.0', '2024-03-21'
                  from hubs.communes where code = ?""", series, year, value, label, series, commune);
    }

    @Test
    void a_series_is_shown_in_its_last_year_with_source_licence_and_scope(TestHub hub) {
        assertThat(hub.visitor().get("/observatoire?serie=unites").body())
                .containsSubsequence("Amiens", "75,0\u00a0%", "Dury", "25,0\u00a0%")
                .containsPattern("10" + SPACE + "000")
                .contains("Insee, SIDE", "Licence Ouverte 2.0", "21 mars 2024", "2 communes connues sur 2")
                .contains("href=\"/observatoire?serie=unites&amp;annee=2014\"");
    }

    @Test
    void a_commune_without_a_value_is_unknown_and_not_nought(TestHub hub) {
        assertThat(hub.visitor().get("/observatoire?serie=unites&annee=2014").body())
                .contains("une commune connue sur 2\u202f; les autres sont inconnues")
                .doesNotContain("Dury");
    }

    @Test
    void without_a_word_the_first_series_is_shown_and_the_others_are_one_link_away(TestHub hub) {
        assertThat(hub.visitor().get("/observatoire").body())
                .contains("id=\"creations\"", "href=\"/observatoire?serie=unites\"");
    }

    @Test
    void an_unknown_series_or_year_is_not_found(TestHub hub) {
        assertThat(hub.visitor().get("/observatoire?serie=inconnue").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/observatoire?serie=unites&annee=1999").status())
                .isEqualTo(404);
        assertThat(hub.visitor().get("/observatoire.csv?serie=inconnue").status())
                .isEqualTo(404);
    }

    @Test
    void the_values_can_be_taken_away_with_their_source(TestHub hub) {
        var answer = hub.visitor().get("/observatoire.csv?serie=unites&annee=2015");
        assertThat(answer.header("Content-Disposition")).contains("unites-2015.csv");
        assertThat(answer.body())
                .contains("unites;80261;Dury;2015;2500;unités légales;Insee, SIDE;Licence Ouverte 2.0");
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/observatoire?serie=unites").body()).contains("English unites", "75.0%");
    }

    @Test
    void a_hub_without_series_says_what_to_do() {
        assertThat(TestHub.found().visitor().get("/observatoire").body()).contains("official_series.csv");
    }

    @Test
    void the_page_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/observatoire?serie=unites&annee=2015&budget")))
                .isBetween(1, BUDGET);
    }

    @ParameterizedTest
    @CsvSource({
        "value = -1, value_check",
        "year = 1800, year_check",
        "published_on = '2013-12-31', published_not_before_its_year",
        "series = 'Deux mots', series_check"
    })
    void a_wrong_record_is_refused(String change, String constraint, TestHub hub) {
        assertThatThrownBy(() -> hub.execute("update observatory.official_series set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void one_commune_has_one_value_a_year(TestHub hub) {
        assertThatThrownBy(() -> value(hub, "unites", "Unités actives", "80021", 2014, 1))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
