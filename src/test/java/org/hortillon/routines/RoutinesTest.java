package org.hortillon.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@HubTest
class RoutinesTest {

    private final TestHub hub;
    private final TestHub other = TestHub.found();
    private final NotingRoutine routine = new NotingRoutine();

    RoutinesTest(TestHub hub) {
        this.hub = hub;
    }

    /** What is left would be due for the machines of other tests, which do not know it. */
    @AfterEach
    void leaveNothing() {
        hub.bean(JdbcClient.class)
                .sql("delete from routines.scheduled_tasks where task_instance in (?, ?)")
                .params(hub.id().toString(), other.id().toString())
                .update();
    }

    private Map<String, Object> row(TestHub of) {
        return hub.bean(JdbcClient.class)
                .sql("select * from routines.scheduled_tasks where task_name = ? and task_instance = ?")
                .params(routine.name(), of.id().toString())
                .query()
                .singleRow();
    }

    @Test
    void a_routine_is_done_once_for_each_hub_in_its_name_and_then_when_it_is_due_again() {
        var machine = new Machine(hub, routine);
        assertThat(machine.plan(hub, other)).isTrue();
        machine.look();
        assertThat(routine.done()).containsExactlyInAnyOrder(hub.id(), other.id());
        machine.look();
        machine.wait(Duration.ofHours(18));
        machine.look();
        assertThat(routine.done()).hasSize(2);
        machine.wait(Duration.ofHours(1));
        machine.look();
        assertThat(routine.done()).hasSize(4);
    }

    @Test
    void each_hub_has_its_own_zone() {
        other.execute("update hubs.hubs set time_zone = 'Pacific/Tahiti'");
        var machine = new Machine(hub, routine);
        machine.plan(hub, other);
        machine.look();
        assertThat(row(hub).get("execution_time")).hasToString("2024-12-16 03:00:00.0");
        assertThat(row(other).get("execution_time")).hasToString("2024-12-15 14:00:00.0");
    }

    @Test
    void what_fails_for_one_hub_is_done_for_the_others_and_tried_again() {
        var machine = new Machine(hub, routine);
        machine.plan(hub, other);
        routine.does(id -> {
            if (id.equals(hub.id())) {
                throw new IllegalStateException("No.");
            }
        });
        machine.look();
        assertThat(routine.done()).containsExactlyInAnyOrder(hub.id(), other.id());
        assertThat(row(hub)).containsEntry("consecutive_failures", 1).containsEntry("last_success", null);
        assertThat(row(other)).containsEntry("consecutive_failures", 0).containsEntry("last_failure", null);
        routine.does(id -> {});
        machine.wait(Duration.ofMinutes(1));
        machine.look();
        assertThat(routine.done()).hasSize(3).endsWith(hub.id());
        assertThat(row(hub)).containsEntry("consecutive_failures", 0);
    }

    @Test
    void a_hub_that_has_its_routines_is_not_given_them_again() {
        assertThat(new Machine(hub, routine).plan(hub)).isTrue();
        assertThat(new Machine(hub, routine).plan(hub)).isFalse();
    }

    @Test
    void while_one_machine_is_at_it_another_leaves_it() {
        var one = new Machine(hub, routine);
        var two = new Machine(hub, routine);
        one.plan(hub);
        routine.does(id -> two.look());
        one.look();
        two.look();
        assertThat(routine.done()).hasSize(1);
    }

    @Test
    void two_machines_that_saw_it_due_at_the_same_time_do_it_once() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var due = new NotingRoutine();
            var bothSawIt = new CyclicBarrier(2);
            new Machine(hub, due).plan(hub);
            var machine = Thread.ofVirtual().start(() -> waiting(due, bothSawIt).look());
            waiting(due, bothSawIt).look();
            machine.join();
            assertThat(bothSawIt.isBroken()).isFalse();
            assertThat(due.done()).hasSize(1);
        }
    }

    @Test
    void machines_that_share_no_table_both_do_it() {
        var source = hub.bean(DataSource.class);
        try (var own = new SingleConnectionDataSource(connection(source), true)) {
            JdbcClient.create(own)
                    .sql("create temporary table own_tasks (like routines.scheduled_tasks including all)")
                    .update();
            var two = new Machine(hub, routine, own, "own_tasks");
            two.plan(hub);
            var one = new Machine(hub, routine);
            one.plan(hub);
            routine.does(id -> two.look());
            one.look();
            assertThat(routine.done()).hasSize(2);
            JdbcClient.create(own).sql("drop table own_tasks").update();
        }
    }

    @Test
    void what_a_lost_machine_had_begun_is_done_by_another() {
        new Machine(hub, routine).plan(hub);
        hub.bean(JdbcClient.class)
                .sql(
                        "update routines.scheduled_tasks set picked = true, picked_by = 'lost', last_heartbeat = execution_time"
                                + " where task_name = ?")
                .param(routine.name())
                .update();
        var other = new Machine(hub, routine);
        other.look();
        assertThat(routine.done()).isEmpty();
        other.wait(Duration.ofHours(1));
        other.lookForTheLost();
        other.look();
        assertThat(routine.done()).hasSize(1);
    }

    /** A machine that goes on to what it found due only when the other has found it too. */
    private Machine waiting(Routine due, CyclicBarrier bothSawIt) {
        var asked = new AtomicInteger(-1); // the first question is which database it is
        return new Machine(
                hub,
                due,
                new DelegatingDataSource(hub.bean(DataSource.class)) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        if (asked.incrementAndGet() == 2) {
                            await(bothSawIt);
                        }
                        return super.getConnection();
                    }
                },
                RoutineScheduler.TABLE);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
