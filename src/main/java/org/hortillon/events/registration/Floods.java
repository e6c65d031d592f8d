package org.hortillon.events.registration;

import java.time.Duration;
import org.hortillon.access.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts the forms of visitors: many people may share one network address, in a school or behind a proxy; few share one of mail. */
@Component
class Floods {

    private final Limits limits;
    private final int mostAnHour;

    Floods(Limits limits, @Value("${hortillon.registrations-an-hour:30}") int mostAnHour) {
        this.limits = limits;
        this.mostAnHour = mostAnHour;
    }

    /** Counts a form, and whether it is one too many within an hour. */
    boolean with(String email, String address) {
        return !limits.allows("events.register", address, mostAnHour, Duration.ofHours(1))
                || !limits.allows("events.register_mail", email, mostAnHour, Duration.ofHours(1));
    }
}
