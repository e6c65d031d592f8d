package org.hortillon.events.territory;

import java.time.Duration;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Reads partners' feeds each hour. */
@Component
class FeedsRoutine implements Routine {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final FeedReading reading;

    FeedsRoutine(FeedReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "events.routine.feeds";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        reading.readAll();
    }
}
