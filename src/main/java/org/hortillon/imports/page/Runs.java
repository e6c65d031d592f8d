package org.hortillon.imports.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hortillon.access.Audit;
import org.hortillon.imports.Imports;
import org.hortillon.kernel.HubScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The imports under way, at most one for each hub, each on a thread of its own. */
@Component
class Runs {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final Map<UUID, Run> running = new ConcurrentHashMap<>();
    private final Imports imports;
    private final Reports reports;

    Runs(Imports imports, Reports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    /** The import under way in the current hub. */
    Optional<Run> current() {
        return Optional.ofNullable(running.get(hub()));
    }

    /** The import {@code id}, while it is under way. */
    Optional<Run> current(UUID id) {
        return current().filter(run -> run.id().equals(id));
    }

    /**
     * Begins an import, which removes {@code received} in the end.
     *
     * @return the id of its report; empty, and nothing begun, when one is under way
     */
    Optional<UUID> start(Received received, Reports.Start start) {
        var hub = hub();
        var run = new Run();
        if (running.putIfAbsent(hub, run) != null) {
            return Optional.empty();
        }
        try {
            reports.start(run.id(), start);
        } catch (RuntimeException e) {
            running.remove(hub);
            throw e;
        }
        Thread.ofVirtual()
                .name("import " + run.id())
                .start(() ->
                        HubScope.run(hub, () -> Audit.onBehalf(start.account(), () -> work(run, received, start))));
        return Optional.of(run.id());
    }

    /** The report is written before the run is forgotten: whoever finds no run finds its report. */
    private void work(Run run, Received received, Reports.Start start) {
        try (received) {
            reports.finish(run.id(), imports.run(received.root(), start.checkOnly(), run));
        } catch (RuntimeException e) {
            LOG.error("Import {} broke off; nothing of it was kept", run.id(), e);
            reports.fail(run.id());
        } finally {
            running.remove(hub());
        }
    }

    private static UUID hub() {
        return HubScope.current().orElseThrow();
    }
}
