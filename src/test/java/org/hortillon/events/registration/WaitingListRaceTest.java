package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who register, cancel and answer at once; what is left is looked at when all are done. */
@HubTest
class WaitingListRaceTest {

    private static final int USUAL = 6;
    private static final int GOAL = 500;
    private static final int THREADS = 8;
    private static final int PEOPLE = 24;
    private static final int CAPACITY = 5;
    private static final LineModel.Setting SETTING = new LineModel.Setting(
            false, true, 24, TestClock.START.plus(Duration.ofDays(10)), TestClock.START.plus(Duration.ofDays(10)));

    @Test
    void at_the_same_time_too_the_list_is_fair_and_every_seat_has_one_holder() throws Exception {
        var rounds = Rounds.of(USUAL, GOAL);
        for (var nth = 0; nth < rounds; nth++) {
            var hub = hub();
            var run = hub.inTransaction(() -> LineRun.begin(hub, SETTING, CAPACITY));
            var groups = nth % 2 == 1;
            var seed = nth;
            atOnce(thread -> {
                var random = new Random(1000L * seed + thread);
                for (var turn = 0; turn < PEOPLE / THREADS; turn++) {
                    var person = thread * (PEOPLE / THREADS) + turn;
                    hub.inHub(() -> run.join(person, groups ? 1 + random.nextInt(3) : 1, false, false));
                    for (var act = 0; act < 4; act++) {
                        var other = random.nextInt(PEOPLE);
                        act(hub, run, other, random);
                    }
                }
            });
            assertThat(faults(hub, run.event())).as("round %d", nth).isEmpty();
            var outOfTurn = hub.inTransaction(() -> LineFaults.isOutOfTurn(hub.bean(JdbcClient.class), run.event()));
            assertThat(outOfTurn && !groups).as("round %d", nth).isFalse();
        }
        Rounds.held("waiting list with " + THREADS + " at once", rounds, "no fault, no deadlock");
    }

    private static void act(TestHub hub, LineRun run, int person, Random random) {
        var act = List.of(Act.CANCEL, Act.ACCEPT, Act.DECLINE).get(random.nextInt(3));
        hub.inTransaction(() -> {
            run.act(person, act);
            return 0;
        });
    }

    /** The guard taken away: whoever registers counts the seats, and then writes. */
    @Test
    void without_the_lock_and_the_condition_the_same_race_oversells() throws Exception {
        var oversold = false;
        for (var nth = 0; nth < 40 && !oversold; nth++) {
            var hub = hub();
            var run = hub.inTransaction(() -> LineRun.begin(hub, SETTING, 1));
            var barrier = new CyclicBarrier(THREADS);
            atOnce(thread -> hub.inTransaction(() -> countThenInsert(hub, run.event(), thread, barrier)));
            oversold = faults(hub, run.event()).contains("oversold");
        }
        assertThat(oversold).isTrue();
    }

    private static int countThenInsert(TestHub hub, UUID event, int person, CyclicBarrier barrier) {
        var jdbc = hub.bean(JdbcClient.class);
        var held = jdbc.sql("select count(*) from events.registrations where event_id = ? and holds")
                .param(event)
                .query(Integer.class)
                .single();
        try {
            barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return held >= 1
                ? 0
                : jdbc.sql("""
                        insert into events.registrations (event_id, person_id, registered_at)
                        select ?, id, now() from people.people where key = ?""").params(event, String.valueOf(person)).update();
    }

    private static TestHub hub() {
        var hub = TestHub.found();
        CompaniesFixture.territory(hub);
        LineRun.people(hub, PEOPLE);
        return hub;
    }

    private static List<String> faults(TestHub hub, UUID event) {
        return hub.inTransaction(() -> LineFaults.of(hub.bean(JdbcClient.class), event, TestClock.START));
    }

    private static void atOnce(IntConsumer work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var number = thread;
                all.add(threads.submit(() -> work.accept(number)));
            }
            for (var each : all) {
                each.get();
            }
        }
    }
}
