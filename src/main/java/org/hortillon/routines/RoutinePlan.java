package org.hortillon.routines;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which hubs have their routines in the table. What is known to be there is not looked up again. */
final class RoutinePlan {

    private final List<CustomTask<Void>> tasks;
    private final Clock clock;
    private final Set<UUID> planned = new HashSet<>();

    RoutinePlan(List<CustomTask<Void>> tasks, Clock clock) {
        this.tasks = List.copyOf(tasks);
        this.clock = clock;
    }

    List<CustomTask<Void>> tasks() {
        return tasks;
    }

    /** Enters each routine for each of these hubs that does not have it, due at once; tells whether there was any. */
    boolean add(SchedulerClient client, Collection<UUID> hubs) {
        var added = false;
        for (var hub : hubs) {
            if (!planned.contains(hub)) {
                for (var task : tasks) {
                    added |= client.scheduleIfNotExists(task.instance(hub.toString()), clock.instant());
                }
                planned.add(hub);
            }
        }
        return added;
    }
}
