package org.hortillon.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, and what figures and the search read. */
@HubTest
class TalentRecordsTest {

    @BeforeEach
    void records(TestHub hub) {
        TalentFixture.world(hub);
        TalentFixture.job(hub, "poseuse", "job", "2024-11-04", "2024-12-15");
        TalentFixture.hires(hub, 1, "2024-05-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jobs | kind = 'gig' | kind_check",
                "jobs | expires_on = '2024-11-03' | expires_after_publication",
                "jobs | closed_on = '2024-11-03', closed_because = 'filled' | closed_after_publication",
                "jobs | closed_on = '2024-11-30' | closed_for_a_reason",
                "jobs | closed_because = 'filled' | closed_for_a_reason",
                "jobs | closed_on = '2024-11-30', closed_because = 'bored' | closed_because_check",
                "hires | contract = 'handshake' | contract_check",
                "hires | job_id = uuidv7() | job_id_fkey"
            })
    void a_wrong_record_is_refused(String table, String change, String constraint, TestHub hub) {
        assertThatThrownBy(() -> hub.execute("update talent." + table + " set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void figures_read_where_the_company_is_for_a_hire_and_where_the_work_is_for_an_offer(TestHub hub) {
        hub.execute("update talent.jobs set commune_id = (select id from hubs.communes where code = '80261')");
        assertThat(hub.value(String.class, "select commune from talent.fact_job"))
                .isEqualTo("80261");
        assertThat(hub.value(String.class, "select commune from talent.fact_hire"))
                .isEqualTo("80021");
    }

    @Test
    void the_search_forgets_an_offer_that_was_closed(TestHub hub) {
        assertThat(hub.count("talent.search_public")).isOne();
        hub.execute("update talent.jobs set closed_on = '2024-12-02', closed_because = 'dropped'");
        assertThat(hub.count("talent.search_public")).isZero();
    }
}
