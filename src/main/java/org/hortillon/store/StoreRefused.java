package org.hortillon.store;

import java.util.Optional;

/** The store cannot be used as it is: the message says why and what to do, and is shown to the person who starts. */
public class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    public StoreRefused(String message) {
        this(message, false);
    }

    private StoreRefused(String message, boolean inUse) {
        super(message);
        this.inUse = inUse;
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
        this.inUse = false;
    }

    /** Whether it is somebody else's only for now. */
    public boolean isInUse() {
        return inUse;
    }

    static StoreRefused inUse(String message) {
        return new StoreRefused(message, true);
    }

    /** The refusal behind {@code fault}, however deep it lies. */
    public static Optional<StoreRefused> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
