package org.hortillon.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hortillon.access.Viewer;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are kept while nothing is written, and no longer. */
@HubTest
class KeptAnswersTest {

    private static final FigureQuery CREATED = FigureQuery.parse("companies.created?period=2024");

    @BeforeEach
    void records(TestHub hub) {
        if (hub.count("companies.companies") == 0) {
            FiguresFixture.fill(hub);
        }
    }

    private static BigDecimal created(TestHub hub) {
        var answer = hub.inHub(() -> hub.bean(Figures.class).evaluate(CREATED, Viewer.VISITOR));
        return ((FigureValue) answer).known().orElseThrow();
    }

    @Test
    void theSecondQuestionAsksTheRecordsNothing(TestHub hub) {
        CompaniesFixture.company(hub, "jadis", "sante", "80021", "2019-10-01");
        var first = hub.statements(() -> created(hub));
        var second = hub.statements(() -> created(hub));
        assertThat(second).isLessThan(first);
    }

    @Test
    void aCommitTurnsThemAll(TestHub hub) {
        var before = created(hub);
        CompaniesFixture.company(hub, "nouvelle", "sante", "80021", "2024-10-01");
        assertThat(created(hub)).isEqualByComparingTo(before.add(BigDecimal.ONE));
    }

    @Test
    void whoeverIsWritingSeesWhatIsWritten(TestHub hub) {
        var before = created(hub);
        var within = hub.inTransaction(() -> {
            hub.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("update companies.companies set created_on = '2021-01-01' where key = 'marais'")
                    .update();
            return created(hub);
        });
        assertThat(within).isEqualByComparingTo(before.subtract(BigDecimal.ONE));
        assertThat(created(hub)).isEqualByComparingTo(within);
    }

    @Test
    void theDayIsPartOfTheQuestion(TestHub hub) {
        var before = created(hub);
        hub.clockAt(java.time.Instant.parse("2024-12-21T09:00:00Z"));
        assertThat(created(hub)).isEqualByComparingTo(before.add(BigDecimal.ONE));
        hub.clockAt(java.time.Instant.parse("2024-12-15T09:00:00Z"));
    }
}
