package org.hortillon.publishing.verify;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hortillon.kernel.HubScope;
import org.springframework.stereotype.Component;

/** Lets each address check so many texts a minute, by the page and by the API together; counted by each node for itself. */
@Component
class Allowance {

    static final int A_MINUTE = 60;

    private static final int SECONDS = 60;
    private static final int ADDRESSES = 100_000;

    private record Key(UUID hub, String address, long minute) {}

    private final Clock clock;
    private final Cache<Key, AtomicInteger> taken = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    Allowance(Clock clock) {
        this.clock = clock;
    }

    /** Takes one check from what {@code address} has left, or says after how many seconds it may ask again. */
    OptionalInt take(String address) {
        var now = clock.instant().getEpochSecond();
        var key = new Key(HubScope.current().orElseThrow(), address, now / SECONDS);
        var count = taken.get(key, first -> new AtomicInteger()).incrementAndGet();
        return count <= A_MINUTE ? OptionalInt.empty() : OptionalInt.of((int) (SECONDS - now % SECONDS));
    }
}
