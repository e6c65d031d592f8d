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
    private final List<Consumer<UUID>> ownListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> lossListeners = new CopyOnWriteArrayList<>();

    /** Hears of every change, made here or by another machine on the same database. */
    public void onChange(Consumer<UUID> listener) {
        listeners.add(listener);
    }

    /** Hears when changes of other machines may have been missed, so that nothing kept can be trusted. */
    public void onLoss(Runnable listener) {
        lossListeners.add(listener);
    }

    void onOwnChange(Consumer<UUID> listener) {
        ownListeners.add(listener);
    }

    void changed(UUID hub) {
        changedElsewhere(hub);
        ownListeners.forEach(listener -> listener.accept(hub));
    }

    void changedElsewhere(UUID hub) {
        listeners.forEach(listener -> listener.accept(hub));
    }

    void lostTrack() {
        lossListeners.forEach(Runnable::run);
    }
}
