package org.hortillon.routines;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Routines as db-scheduler knows them: a task for each routine, of it an instance for each hub. So each hub has its own due
 * time, in its own zone, and its own failures.
 */
@Component
class RoutineTasks {

    private static final Logger LOG = LoggerFactory.getLogger(RoutineTasks.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 6;

    private final Hubs hubs;
    private final Clock clock;

    RoutineTasks(Hubs hubs, Clock clock) {
        this.hubs = hubs;
        this.clock = clock;
    }

    CustomTask<Void> task(Routine routine) {
        return Tasks.custom(routine.name(), Void.class)
                .onFailure((failed, operations) -> retry(routine, failed, operations))
                .onDeadExecution((lost, operations) -> revive(routine, lost, operations))
                .execute((instance, context) -> execute(routine, instance));
    }

    private CompletionHandler<Void> execute(Routine routine, TaskInstance<Void> instance) {
        var hub = UUID.fromString(instance.getId());
        HubScope.run(hub, routine::run);
        return (done, operations) -> operations.reschedule(done, next(routine, hub));
    }

    /** Soon, then less and less often, but not later than it is due anyway. */
    private void retry(Routine routine, ExecutionComplete failed, ExecutionOperations<Void> operations) {
        var execution = failed.getExecution();
        var hub = UUID.fromString(execution.taskInstance.getId());
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(execution.consecutiveFailures, LONGEST_PAUSE));
        var due = next(routine, hub);
        var again = clock.instant().plus(pause);
        LOG.error(
                "Routine {} failed for hub {}, time {} in a row",
                routine.name(),
                HubScope.call(hub, hubs::current).key(),
                execution.consecutiveFailures + 1,
                failed.getCause().orElse(null));
        operations.reschedule(failed, again.isBefore(due) ? again : due);
    }

    /** The machine that was at it is gone. */
    private void revive(Routine routine, ExecutionComplete lost, ExecutionOperations<Void> operations) {
        LOG.warn("Routine {} was lost with its machine, and is done again", routine.name());
        operations.reschedule(lost, clock.instant());
    }

    private Instant next(Routine routine, UUID hub) {
        return HubScope.call(
                hub, () -> routine.rhythm().next(clock.instant(), hubs.current().zone()));
    }
}
