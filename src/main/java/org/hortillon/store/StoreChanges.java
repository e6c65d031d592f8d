package org.hortillon.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells whoever keeps something rendered that the records of a hub have changed, after each commit that wrote. */
@Component
public class StoreChanges {

    /** A transaction of this name writes nothing that a page shows, and is not told. */
    public static final String QUIET = "quiet";

    private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();

    public void onChange(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    void changed(UUID hub) {
        listeners.forEach(listener -> listener.accept(hub));
    }
}
