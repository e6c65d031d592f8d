package org.hortillon.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the modules what awaits the team. */
@Component
class TeamTasks {

    private final List<TeamTask> tasks;

    TeamTasks(List<TeamTask> tasks) {
        this.tasks =
                tasks.stream().sorted(Comparator.comparingInt(TeamTask::order)).toList();
    }

    @Transactional(readOnly = true)
    public List<TeamTask.Waiting> waiting(Tr t) {
        return tasks.stream()
                .map(task -> task.waiting(t))
                .flatMap(Optional::stream)
                .toList();
    }
}
