package org.hortillon.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private static final Tr FRENCH = new Tr(Language.FR, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, day, 30 juin 2025",
        "2025-09-30, month, septembre 2025",
        "2025-06-30, quarter, 2e trimestre 2025",
        "2025-03-31, quarter, 1er trimestre 2025",
        "2025-12-31, year, 2025"
    })
    void a_due_date_is_said_no_more_precisely_than_it_was_promised(LocalDate on, String precision, String said) {
        assertThat(new Due(on, precision).said(FRENCH)).isEqualTo(said);
    }

    @Test
    void the_last_day_is_not_yet_past() {
        var due = new Due(LocalDate.of(2024, 12, 31), "year");
        assertThat(due.passedBy(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(due.passedBy(LocalDate.of(2025, 1, 1))).isTrue();
    }
}
