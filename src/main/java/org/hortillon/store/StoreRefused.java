package org.hortillon.store;

/** The store cannot be used as it is: the message says why and what to do, and is shown to the person who starts. */
public class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreRefused(String message) {
        super(message);
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
