package org.hortillon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the whole application.
 *
 * @param startsAt the instant that the application's clock shows at start and from which it runs on; the real one
 *     when absent
 */
@ConfigurationProperties("hortillon")
record HortillonProperties(@Nullable Instant startsAt) {

    Clock clock() {
        var real = Clock.systemUTC();
        return startsAt == null ? real : Clock.offset(real, Duration.between(real.instant(), startsAt));
    }
}
