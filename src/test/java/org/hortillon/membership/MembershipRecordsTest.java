package org.hortillon.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses. */
@HubTest
class MembershipRecordsTest {

    @BeforeEach
    void somebody(TestHub hub) {
        CompaniesFixture.person(hub, "lea", "Léa", "Brêche", true);
        MembershipFixture.membership(hub, "lea", "startup", "2023-05-04", "2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "left_on = '2023-05-03', left_after_joining",
        "sponsor_id = person_id, sponsored_by_somebody_else",
        "kind = 'friend', kind_check",
        "person_id = uuidv7(), person_id_fkey"
    })
    void a_wrong_record_is_refused(String change, String constraint, TestHub hub) {
        assertThatThrownBy(() -> hub.execute("update membership.memberships set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void nobody_is_a_member_twice_on_one_day(TestHub hub) {
        assertThatThrownBy(() -> MembershipFixture.membership(hub, "lea", "freelance", "2024-02-29", null))
                .hasMessageContaining("one_membership_at_a_time");
    }

    @Test
    void who_left_may_come_back_on_that_very_day(TestHub hub) {
        MembershipFixture.membership(hub, "lea", "freelance", "2024-03-01", null);

        assertThat(hub.rows("select kind, until from membership.fact_member order by happened_on"))
                .extracting("kind")
                .containsExactly("startup", "freelance");
    }
}
