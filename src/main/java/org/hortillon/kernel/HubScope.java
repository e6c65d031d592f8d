package org.hortillon.kernel;

import java.util.Optional;
import java.util.UUID;

/** The hub in whose name the current work is done; the database sees it for the length of each transaction. */
public final class HubScope {

    private static final ScopedValue<UUID> HUB = ScopedValue.newInstance();

    private HubScope() {}

    public static Optional<UUID> current() {
        return HUB.isBound() ? Optional.of(HUB.get()) : Optional.empty();
    }

    /** Does {@code work} in the name of {@code hub}. */
    public static <T, X extends Throwable> T call(UUID hub, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(HUB, hub).call(work);
    }

    /** Does {@code work} in the name of {@code hub}. */
    public static void run(UUID hub, Runnable work) {
        ScopedValue.where(HUB, hub).run(work);
    }
}
