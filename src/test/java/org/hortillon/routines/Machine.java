package org.hortillon.routines;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;

/** One of the machines on the database: it looks for what is due when a test says so. */
final class Machine {

    private final ManualScheduler scheduler;
    private final RoutinePlan plan;

    Machine(TestHub hub, Routine routine) {
        this(hub, routine, hub.bean(DataSource.class), RoutineScheduler.TABLE);
    }

    Machine(TestHub hub, Routine routine, DataSource source, String table) {
        var clock = new SettableClock();
        clock.set(TestClock.START);
        var task = hub.bean(RoutineTasks.class).task(routine);
        plan = new RoutinePlan(List.of(task), hub.bean(Clock.class));
        scheduler = TestHelper.createManualScheduler(source, task)
                .clock(clock)
                .tableName(table)
                .build();
    }

    /** Enters the routine for these hubs where it is missing. */
    boolean plan(TestHub... hubs) {
        return plan.add(scheduler, Arrays.stream(hubs).map(TestHub::id).toList());
    }

    /** Does what is due by now. */
    void look() {
        scheduler.runAnyDueExecutions();
    }

    void wait(Duration time) {
        scheduler.tick(time);
    }

    /** Finds out whose machine is gone. */
    void lookForTheLost() {
        scheduler.runDeadExecutionDetection();
    }
}
