package org.hortillon.publishing.seal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares the last version of every article with the records, each night and when the team asks, and keeps the outcome. */
@Component
class DriftWatch implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);
    private static final LocalTime BEFORE_ANYBODY_WORKS = LocalTime.of(4, 0);

    private final Seals seals;
    private final Drifts drifts;
    private final KeptDrifts kept;
    private final Hubs hubs;
    private final Clock clock;

    DriftWatch(Seals seals, Drifts drifts, KeptDrifts kept, Hubs hubs, Clock clock) {
        this.seals = seals;
        this.drifts = drifts;
        this.kept = kept;
        this.hubs = hubs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publishing.routine.drift";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(BEFORE_ANYBODY_WORKS);
    }

    @Override
    public void run() {
        var at = clock.instant();
        var last = seals.latest().values();
        var differing = new ArrayList<Told>();
        var answers = new Answers();
        var numbers = 0;
        for (var seal : last) {
            for (var told : drifts.tell(seal, answers)) {
                numbers += told.drift() == null ? 0 : 1;
                if (told.differs()) {
                    differing.add(told);
                }
            }
        }
        log(differing, kept.keep(new Comparison(at, last.size(), numbers), differing));
    }

    private void log(Iterable<Told> differing, Set<UUID> fresh) {
        for (var told : differing) {
            var figure = told.claim().figure();
            var drift = told.drift();
            if (figure != null && drift != null && fresh.contains(told.claim().id())) {
                LOG.info(
                        "New drift in hub {}: {} was sealed as {}, and is {} ({})",
                        hubs.current().key(),
                        figure.question().path(),
                        figure.value(),
                        drift.now(),
                        drift.state().code());
            }
        }
    }
}
