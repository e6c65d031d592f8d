package org.hortillon.publishing.draft;

import java.time.Clock;
import java.time.Duration;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Publishes scheduled drafts when their hour has come. */
@Component
class DueDrafts implements Routine {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Drafts drafts;
    private final Lifecycle lifecycle;
    private final Hubs hubs;
    private final Clock clock;

    DueDrafts(Drafts drafts, Lifecycle lifecycle, Hubs hubs, Clock clock) {
        this.drafts = drafts;
        this.lifecycle = lifecycle;
        this.hubs = hubs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publishing.routine.due";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        var t = new Tr(Language.FR, hubs.current().zone());
        drafts.due(clock.instant()).forEach(slug -> lifecycle.come(slug, t));
    }
}
