package org.hortillon.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class RoutinesRunTest {

    private final TestHub hub;
    private final NotingRoutine routine = new NotingRoutine();

    RoutinesRunTest(TestHub hub) {
        this.hub = hub;
    }

    private RoutineScheduler scheduler() {
        return new RoutineScheduler(
                hub.bean(DataSource.class),
                hub.bean(Clock.class),
                hub.bean(Hubs.class),
                hub.bean(RoutineTasks.class),
                new StaticListableBeanFactory(Map.of("routine", routine)).getBeanProvider(Routine.class));
    }

    @AfterEach
    void leaveNothing() {
        hub.bean(JdbcClient.class)
                .sql("delete from routines.scheduled_tasks where task_name = ?")
                .param(routine.name())
                .update();
    }

    private long unfinished() {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from routines.scheduled_tasks where task_name = ? and picked")
                .param(routine.name())
                .query(Long.class)
                .single();
    }

    @Test
    void a_machine_that_stops_ends_what_it_has_begun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        routine.does(id -> {
            begun.countDown();
            try {
                assertThat(released.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        var scheduler = scheduler();
        scheduler.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        var stopping = Thread.ofVirtual().start(scheduler::stop);
        released.countDown();
        stopping.join();
        assertThat(interrupted).isFalse();
        assertThat(scheduler.isRunning()).isFalse();
        assertThat(unfinished()).isZero();
    }

    @Test
    void only_who_serves_pages_does_routines_and_not_when_told_otherwise() {
        new ApplicationContextRunner()
                .withUserConfiguration(RoutineScheduler.class)
                .run(context -> assertThat(context).doesNotHaveBean(RoutineScheduler.class));
        new WebApplicationContextRunner()
                .withUserConfiguration(RoutineScheduler.class)
                .withPropertyValues("hortillon.routines.run=false")
                .run(context -> assertThat(context).doesNotHaveBean(RoutineScheduler.class));
        new WebApplicationContextRunner()
                .withUserConfiguration(RoutineScheduler.class)
                .run(context -> assertThat(context).hasFailed()); // it is wanted, and asks for a database
    }
}
