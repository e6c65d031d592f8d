package org.hortillon.routines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hortillon.kernel.Tr;

/** When a routine is due. */
public sealed interface Rhythm {

    /** The first time at which it is due after {@code now}. */
    Instant next(Instant now, ZoneId zone);

    /** In words. */
    String said(Tr t);

    /** Again, so long after it ended. */
    record Every(Duration pause) implements Rhythm {

        @Override
        public Instant next(Instant now, ZoneId zone) {
            return now.plus(pause);
        }

        @Override
        public String said(Tr t) {
            return t.get("routines.every", pause.toMinutes());
        }
    }

    /** Each day, when the hub's clocks show this time, or first show a later one. */
    record Daily(LocalTime at) implements Rhythm {

        @Override
        public Instant next(Instant now, ZoneId zone) {
            var day = now.atZone(zone).toLocalDate();
            var today = day.atTime(at).atZone(zone).toInstant();
            return today.isAfter(now)
                    ? today
                    : day.plusDays(1).atTime(at).atZone(zone).toInstant();
        }

        @Override
        public String said(Tr t) {
            var someDay = LocalDate.EPOCH.atTime(at).atZone(t.zone()).toInstant();
            return t.get("routines.daily", t.time(someDay));
        }
    }
}
