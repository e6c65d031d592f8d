package org.hortillon.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hortillon.kernel.HubScope;

/** A clock that stands still, for each hub at its own time, so that tests side by side do not move each other's. */
public final class TestClock extends Clock {

    /** Where it stands until it is moved: 15 December 2024, 9 o'clock in Amiens. */
    public static final Instant START = Instant.parse("2024-12-15T08:00:00Z");

    private final Map<UUID, Instant> moved = new ConcurrentHashMap<>();

    void move(UUID hub, Instant to) {
        moved.put(hub, to);
    }

    @Override
    public Instant instant() {
        return HubScope.current().map(hub -> moved.getOrDefault(hub, START)).orElse(START);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask for the instant and place it in the hub's zone");
    }
}
