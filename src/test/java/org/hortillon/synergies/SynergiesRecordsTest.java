package org.hortillon.synergies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, and what figures read. */
@HubTest
class SynergiesRecordsTest {

    @BeforeEach
    void records(TestHub hub) {
        SynergiesFixture.world(hub);
        SynergiesFixture.partnership(hub, "verger", "commercial", "FR", "2024-03-07");
        SynergiesFixture.introductions(hub, 1, "client", "2024-05-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partnerships | partner_company_id = company_id | partner_is_another_company",
                "partnerships | scope = 'international' | international_means_abroad",
                "partnerships | partner_country = 'Be' | partner_country_check",
                "partnerships | ended_on = '2024-03-06' | ended_after_signing",
                "partnerships | confirmed_on = '2024-03-06' | confirmed_after_signing",
                "introductions | second_person_id = first_person_id | two_different_people",
                "introductions | outcome = 'friends' | outcome_check",
                "introductions | partnership_id = (select id from synergies.partnerships) | partnership_only_as_outcome"
            })
    void a_wrong_record_is_refused(String table, String change, String constraint, TestHub hub) {
        assertThatThrownBy(() -> hub.execute("update synergies." + table + " set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void figures_read_partnerships_by_scope_company_and_country_and_introductions_without_people(TestHub hub) {
        assertThat(hub.rows("select scope, company, country, title, path from synergies.fact_partnership")
                        .getFirst())
                .containsEntry("scope", "commercial")
                .containsEntry("company", "agrilune")
                .containsEntry("country", "FR")
                .containsEntry("path", "/synergies#verger");
        assertThat(hub.rows("select * from synergies.fact_introduction").getFirst())
                .containsOnlyKeys("id", "happened_on", "outcome", "title", "path")
                .containsEntry("title", null);
    }
}
