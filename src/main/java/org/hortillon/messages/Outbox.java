package org.hortillon.messages;

import java.util.UUID;

/** Where letters are put; they leave by themselves, once what they tell of is committed. */
public interface Outbox {

    /**
     * Writes one outgoing mail in the caller's transaction, without which it refuses to work: what is rolled back is never
     * mailed, and what is committed is mailed once.
     */
    UUID put(Letter letter);
}
