package org.hortillon.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class ProgrammesRecordsTest {

    private final TestHub hub;

    ProgrammesRecordsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "sante", "80261", "2024-05-02");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        ProgrammesFixture.programme(hub, "amorce", "preincubation", "2022-01-10", "");
        ProgrammesFixture.accompaniment(hub, "amorce", "agrilune", "2024-06-01");
        ProgrammesFixture.project(hub, "soupe", "lea", "amorce", "2024-04-01", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programmes set ends_on = '2022-01-09'",
                "programmes set kind = 'club'",
                "accompaniments set outcome = 'completed'",
                "accompaniments set ended_on = '2024-05-31'",
                "projects set stage = 'perdu'",
                "projects set company_id = (select id from companies.companies)"
            })
    void what_makes_no_sense_is_refused_by_the_tables(String change) {
        assertThatThrownBy(() -> hub.execute("update programmes." + change)).hasMessageContaining("violates");
    }

    @Test
    void a_company_enters_a_programme_once() {
        assertThatThrownBy(() -> ProgrammesFixture.accompaniment(hub, "amorce", "agrilune", "2024-07-01"))
                .hasMessageContaining("unique");
    }

    @Test
    void the_fact_of_a_private_project_has_neither_name_nor_address() {
        assertThat(hub.rows("select programme, sector, commune, stage, title, path from programmes.fact_project")
                        .toString())
                .isEqualTo("[{programme=amorce, sector=numerique, commune=80021, stage=idea, title=null, path=null}]");
        hub.execute("update programmes.projects set public = true");
        assertThat(hub.rows("select title, path from programmes.fact_project").toString())
                .isEqualTo("[{title=Soupe, path=/projets/soupe}]");
    }

    @Test
    void an_accompaniment_is_a_fact_in_the_companys_sector_and_commune() {
        assertThat(hub.rows(
                                "select programme, company, sector, commune, title, path from programmes.fact_accompaniment")
                        .toString())
                .isEqualTo(
                        "[{programme=amorce, company=agrilune, sector=sante, commune=80261, title=Agrilune, path=/entreprises/agrilune}]");
    }
}
