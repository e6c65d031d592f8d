package org.hortillon.commitments;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses. */
@HubTest
class CommitmentRecordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due_on = '2023-12-13' | due_after_it_was_made",
                "due_precision = 'decade' | due_precision_check",
                "target = 3 | target_in_a_unit",
                "unit = 'm2' | target_in_a_unit",
                "target = 0, unit = 'm2' | target_check",
                "figure = 'events.held' | figure_measures_a_target",
                "figure = 'Events held', target = 1, unit = 'm2' | figure_check",
                "state = 'kept' | outcome_with_evidence",
                "state = 'forgotten', evidence = 'x' | state_check"
            })
    void a_wrong_record_is_refused(String change, String constraint, TestHub hub) {
        CommitmentsFixture.commitment(hub, "campus", "2025-09-30", "month");
        assertThatThrownBy(() -> hub.execute("update commitments.commitments set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
