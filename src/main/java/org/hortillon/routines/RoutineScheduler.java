package org.hortillon.routines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does what is due while pages are served; a command that only imports or asks does no routines. */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "hortillon.routines.run", matchIfMissing = true)
class RoutineScheduler implements SmartLifecycle {

    static final String TABLE = "routines.scheduled_tasks";

    private static final Logger LOG = LoggerFactory.getLogger(RoutineScheduler.class);
    private static final Duration LOOK = Duration.ofSeconds(20);
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;

    private final DataSource source;
    private final Clock clock;
    private final Hubs hubs;
    private final RoutinePlan plan;
    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledExecutorService planning;

    RoutineScheduler(DataSource source, Clock clock, Hubs hubs, RoutineTasks tasks, ObjectProvider<Routine> routines) {
        this.source = source;
        this.clock = clock;
        this.hubs = hubs;
        this.plan = new RoutinePlan(routines.orderedStream().map(tasks::task).toList(), clock);
    }

    @Override
    public synchronized void start() {
        var starting = build(source, clock, List.copyOf(plan.tasks()));
        starting.start();
        scheduler = starting;
        planning = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("routines-plan").factory());
        var _ = planning.scheduleWithFixedDelay(() -> plan(starting), 0, LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    /** New hubs get their routines without a restart, wherever they were founded. */
    private void plan(Scheduler running) {
        try {
            if (plan.add(running, hubs.all())) {
                running.triggerCheckForDueExecutions();
            }
        } catch (RuntimeException e) {
            LOG.warn("Routines cannot be planned now: {}", e.getMessage());
        }
    }

    private static Scheduler build(DataSource source, Clock clock, List<Task<?>> tasks) {
        return Scheduler.create(source, new ArrayList<>(tasks))
                .tableName(TABLE)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    @Override
    public synchronized void stop() {
        if (planning != null) {
            planning.shutdownNow();
            planning = null;
        }
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
