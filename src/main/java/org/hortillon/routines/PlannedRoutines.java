package org.hortillon.routines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.HubScope;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The routines of the current hub: what is due when, and what became of it. */
@Component
@Transactional(readOnly = true)
class PlannedRoutines {

    private final JdbcClient jdbc;
    private final ObjectProvider<Routine> routines;

    PlannedRoutines(JdbcClient jdbc, ObjectProvider<Routine> routines) {
        this.jdbc = jdbc;
        this.routines = routines;
    }

    /** The next that is due first. */
    public List<PlannedRoutine> all() {
        return jdbc
                .sql("""
                        select task_name, execution_time, last_success, last_failure, consecutive_failures, picked
                          from routines.scheduled_tasks
                         where task_instance = :hub
                         order by execution_time, task_name""")
                .param("hub", HubScope.current().orElseThrow().toString())
                .query(this::planned)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many failed when they were last tried. */
    public long failing() {
        return all().stream().filter(PlannedRoutine::failing).count();
    }

    /** Nothing when it is the routine of another version. */
    private Optional<PlannedRoutine> planned(ResultSet row, int number) throws SQLException {
        var name = row.getString("task_name");
        var next = row.getTimestamp("execution_time").toInstant();
        var done = instant(row.getTimestamp("last_success"));
        var failed = instant(row.getTimestamp("last_failure"));
        var failures = row.getInt("consecutive_failures");
        var running = row.getBoolean("picked");
        return routines.stream()
                .filter(routine -> routine.name().equals(name))
                .findFirst()
                .map(routine -> new PlannedRoutine(routine, next, done, failed, failures, running));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
