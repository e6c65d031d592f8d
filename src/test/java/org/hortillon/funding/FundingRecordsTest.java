package org.hortillon.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, and what figures may read. */
@HubTest
class FundingRecordsTest {

    @BeforeEach
    void records(TestHub hub) {
        FundingFixture.world(hub);
        FundingFixture.round(hub, "agrilune", "equity", 200_000, "2024-04-18", "2024-05-13");
        FundingFixture.round(hub, "soinclair", "equity", 60_000, "2024-03-26", null);
        FundingFixture.grant(hub, "obtenue", "obtained", 60_000, "2024-10-08");
        FundingFixture.grant(hub, "demandee", "requested", 70_000, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investors | ticket_max_cents = 1, ticket_min_cents = 2 | ticket_from_small_to_large",
                "investors | ticket_min_cents = -1 | ticket_min_cents_check",
                "funds | size_cents = 0 | size_cents_check",
                "funds | currency = 'USD' | currency_check",
                "funds | status = 'open', opened_on = null | opened_unless_planned",
                "funds | status = 'planned', opened_on = '2024-01-01' | opened_unless_planned",
                "rounds | amount_cents = 0 | amount_cents_check",
                "rounds | instrument = 'gift' | instrument_check",
                "rounds | announced_on = '2024-01-01' | announced_after_closing",
                "grants | status = 'paid', awarded_on = null | awarded_when_obtained",
                "grants | status = 'refused', awarded_on = '2024-01-01' | awarded_when_obtained",
                "grants | status = 'paid', requested_on = '2024-12-01', awarded_on = '2024-11-01' | awarded_after_request"
            })
    void a_wrong_record_is_refused(String table, String change, String constraint, TestHub hub) {
        assertThatThrownBy(() -> hub.execute("update funding." + table + " set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void a_round_that_was_not_announced_counts_without_saying_whose_it_is(TestHub hub) {
        assertThat(
                        hub.rows(
                                "select company, commune, title, path, amount_cents from funding.fact_round order by happened_on"))
                .satisfiesExactly(
                        silent -> assertThat(silent)
                                .containsEntry("amount_cents", 6_000_000L)
                                .containsEntry("company", null)
                                .containsEntry("commune", null)
                                .containsEntry("title", null)
                                .containsEntry("path", null),
                        announced -> assertThat(announced)
                                .containsEntry("company", "agrilune")
                                .containsEntry("title", "Agrilune")
                                .containsEntry("path", "/entreprises/agrilune"));
    }

    @Test
    void a_grant_that_was_only_asked_for_is_no_fact(TestHub hub) {
        assertThat(hub.rows("select title from funding.fact_grant"))
                .extracting("title")
                .containsExactly("Aide obtenue");
        assertThat(hub.rows("select key from funding.funder_labels")).hasSize(1);
    }
}
