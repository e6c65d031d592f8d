package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random sequences of what people and the team do, beside a model that says what should come of it; and the invariants
 * of seats and turns after each step. A sequence is one transaction, and is rolled back.
 */
@HubTest
class WaitingListModelTest {

    private static final int USUAL = 60;
    private static final int GOAL = 10_000;
    private static final int STEPS = 50;
    private static final long SEED = Long.getLong("hortillon.seed", 20_241_215);

    private final TestHub hub;

    WaitingListModelTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void people() {
        CompaniesFixture.territory(hub);
        LineRun.people(hub, LineRun.PEOPLE);
    }

    @Test
    void whatever_people_do_the_waiting_list_is_fair_and_no_seat_is_sold_twice_or_idle() {
        var sequences = Rounds.of(USUAL, GOAL);
        for (var nth = 0; nth < sequences; nth++) {
            sequence(SEED + nth);
        }
        Rounds.held("fair waiting list", sequences, "no fault in sequences of " + STEPS + " steps from seed " + SEED);
    }

    private void sequence(long seed) {
        rolledBack(() -> {
            var random = new Random(seed);
            var capacity = 1 + random.nextInt(8);
            var setting = LineRun.setting(random);
            var model = new LineModel(setting, capacity, TestClock.START);
            hub.clockAt(TestClock.START);
            var run = LineRun.begin(hub, setting, capacity);
            var told = new StringBuilder();
            for (var step = 0; step < STEPS; step++) {
                step(random, model, run, told);
                assertThat(run.standings()).as("seed %d, %s", seed, told).isEqualTo(model.standings());
                assertThat(run.offers()).as("offers, seed %d, %s", seed, told).isEqualTo(model.offers());
                if (model.isSettled()) {
                    assertThat(run.faults(model.now()))
                            .as("seed %d, %s", seed, told)
                            .isEmpty();
                }
            }
        });
    }

    /** One thing that somebody does, done to both. */
    private static void step(Random random, LineModel model, LineRun run, StringBuilder told) {
        var person = random.nextInt(LineRun.PEOPLE);
        var seats = 1 + random.nextInt(3);
        var dice = random.nextInt(100);
        told.append(' ').append(dice).append(':').append(person).append('x').append(seats);
        if (dice < 40) {
            var team = dice < 6;
            var regardless = dice < 2;
            model.join(person, seats, team, regardless);
            run.join(person, seats, team, regardless);
        } else if (dice < 85) {
            var act = act(dice);
            model.act(person, act);
            run.act(person, act);
        } else if (dice < 90) {
            model.shrink(person, seats);
            run.shrink(person, seats);
        } else if (dice < 94) {
            var capacity = 1 + random.nextInt(10);
            model.resize(capacity);
            run.resize(capacity);
        } else {
            var swept = dice < 97;
            model.clock(Duration.ofMinutes(random.nextInt(1500)), swept);
            run.clock(model.now(), swept);
        }
    }

    private static Act act(int dice) {
        if (dice < 56) {
            return Act.CANCEL;
        }
        if (dice < 68) {
            return Act.ACCEPT;
        }
        if (dice < 74) {
            return Act.DECLINE;
        }
        return dice < 83 ? Act.APPROVE : Act.REFUSE;
    }

    @Test
    void the_invariants_see_each_fault() {
        rolledBack(() -> {
            var setting = new LineModel.Setting(
                    false,
                    true,
                    24,
                    TestClock.START.plus(Duration.ofDays(5)),
                    TestClock.START.plus(Duration.ofDays(10)));
            var run = LineRun.begin(hub, setting, 1);
            for (var person = 0; person < 4; person++) {
                run.join(person, 1, false, false);
            }
            var jdbc = hub.bean(JdbcClient.class);
            assertThat(run.faults(TestClock.START)).isEmpty();
            jdbc.sql("update events.events set taken = 0, capacity = 1 where id = ?")
                    .param(run.event())
                    .update();
            assertThat(run.faults(TestClock.START))
                    .contains(
                            "seats taken are not those that are held",
                            "an idle seat while somebody waits whose group fits");
            jdbc.sql("update events.registrations set state = 'seated' where event_id = ?")
                    .param(run.event())
                    .update();
            assertThat(run.faults(TestClock.START)).contains("oversold");
        });
    }

    @Test
    void the_model_sees_when_somebody_is_passed_over() {
        rolledBack(() -> {
            var setting = LineRun.setting(new Random(3));
            var fair = new LineModel.Setting(false, true, 24, setting.starts(), setting.starts());
            var model = new LineModel(fair, 1, TestClock.START);
            var run = LineRun.begin(hub, fair, 1);
            for (var person = 0; person < 3; person++) {
                model.join(person, 1, false, false);
                run.join(person, 1, false, false);
            }
            hub.bean(JdbcClient.class)
                    .sql("update events.registrations set turn = - turn")
                    .update();
            model.act(0, Act.CANCEL);
            run.act(0, Act.CANCEL);
            assertThat(run.standings()).isNotEqualTo(model.standings());
        });
    }

    private void rolledBack(Runnable work) {
        var transactions = new TransactionTemplate(hub.bean(PlatformTransactionManager.class));
        hub.inHub(() -> transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }
}
