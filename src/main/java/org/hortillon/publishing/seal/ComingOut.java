package org.hortillon.publishing.seal;

import java.time.LocalTime;
import java.util.ArrayList;
import org.hortillon.hubs.Hubs;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals what was dated ahead when its day has come: as soon as a new day begins at the hub. */
@Component
class ComingOut implements Routine {

    private static final Logger LOG = LoggerFactory.getLogger(ComingOut.class);

    private final Unsealed unsealed;
    private final Sealing sealing;
    private final Hubs hubs;

    ComingOut(Unsealed unsealed, Sealing sealing, Hubs hubs) {
        this.unsealed = unsealed;
        this.sealing = sealing;
        this.hubs = hubs;
    }

    @Override
    public String name() {
        return "publishing.routine.out";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.MIDNIGHT);
    }

    /** Each article by itself: one that cannot be sealed leaves the others. */
    @Override
    public void run() {
        var failures = new ArrayList<RuntimeException>();
        for (var slug : unsealed.by(hubs.today())) {
            try {
                sealing.comesOut(slug);
                LOG.info(
                        "Article {} of hub {} came out and was sealed",
                        slug,
                        hubs.current().key());
            } catch (RuntimeException e) {
                failures.add(new IllegalStateException("Article " + slug + " could not be sealed", e));
            }
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }
}
