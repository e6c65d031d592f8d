package org.hortillon.routines;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hortillon.kernel.HubScope;

/** Notes for which hubs it was done, then does what it is told. */
final class NotingRoutine implements Routine {

    private final String name = "routines." + UUID.randomUUID();
    private final List<UUID> done = Collections.synchronizedList(new ArrayList<>());
    private volatile Consumer<UUID> work = hub -> {};

    void does(Consumer<UUID> told) {
        work = told;
    }

    /** The hubs for which it was begun, in that order. */
    List<UUID> done() {
        return List.copyOf(done);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(4, 0));
    }

    @Override
    public void run() {
        var hub = HubScope.current().orElseThrow();
        done.add(hub);
        work.accept(hub);
    }
}
