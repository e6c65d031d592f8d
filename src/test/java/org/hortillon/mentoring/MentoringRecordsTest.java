package org.hortillon.mentoring;

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
class MentoringRecordsTest {

    private final TestHub hub;

    MentoringRecordsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "sante", "80261", "2024-05-02");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        MentoringFixture.mentor(hub, "lea", "2023-01-01");
        MentoringFixture.pairing(hub, "lea", "agrilune", "2024-02-01", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentors set until = '2022-12-31'",
                "mentors set capacity = -1",
                "mentors set expertise = '{}'",
                "pairings set ended_on = '2024-01-31'",
                "pairings set company_id = null",
                "pairings set project_id = uuidv7()"
            })
    void what_makes_no_sense_is_refused_by_the_tables(String change) {
        assertThatThrownBy(() -> hub.execute("update mentoring." + change)).hasMessageContaining("violates");
    }

    @Test
    void a_person_mentors_once_at_a_time_and_may_come_back() {
        var again = """
                insert into mentoring.mentors (key, person_id, title, expertise, since, capacity)
                select 'retour', person_id, title, expertise, date '2024-06-01', 1 from mentoring.mentors""";
        assertThatThrownBy(() -> hub.execute(again)).hasMessageContaining("a_mentor_once_at_a_time");
        hub.execute("update mentoring.mentors set until = '2024-06-01'");
        assertThat(hub.execute(again)).isOne();
    }

    @Test
    void the_facts_name_nobody() {
        assertThat(hub.rows("select sector, capacity, title, path from mentoring.fact_mentor")
                        .toString())
                .isEqualTo("[{sector=numerique, capacity=2, title=null, path=null}]");
        hub.execute("update mentoring.mentors set sectors = null");
        assertThat(hub.rows("select sector from mentoring.fact_mentor").toString())
                .isEqualTo("[{sector=null}]");
    }
}
