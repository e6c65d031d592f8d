package org.hortillon.privacy.retention;

import java.time.LocalTime;
import org.hortillon.hubs.Hubs;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Once a night, what is kept no longer goes. */
@Component
class RetentionRoutine implements Routine {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final Retention retention;
    private final Hubs hubs;

    RetentionRoutine(Retention retention, Hubs hubs) {
        this.retention = retention;
        this.hubs = hubs;
    }

    @Override
    public String name() {
        return "privacy.retention";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(NIGHT);
    }

    @Override
    public void run() {
        retention.run(hubs.today());
    }
}
