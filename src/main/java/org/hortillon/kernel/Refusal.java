package org.hortillon.kernel;

/**
 * A business refusal: a value, not an exception. Its code is at once message key, metric label and test expectation.
 */
public interface Refusal {

    /** For example {@code events.full}; the message bundles hold a sentence under this key. */
    String code();
}
