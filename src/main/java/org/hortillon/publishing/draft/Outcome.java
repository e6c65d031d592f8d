package org.hortillon.publishing.draft;

import org.hortillon.kernel.Refusal;

/** What came of a step on a draft's way to its readers. */
public sealed interface Outcome {

    /** It was done; {@code draft} as it is now. */
    record Done(Draft draft) implements Outcome {}

    /** The draft is not ready to be published. */
    record NotReady(Draft draft, Ready ready) implements Outcome {}

    /** It cannot be done now. */
    record Refused(Draft draft, Why why) implements Outcome {}

    /** Why a step is refused. */
    enum Why implements Refusal {
        /** Somebody changed the draft or its state in between. */
        CHANGED,
        /** An amendment must say why. */
        REASON,
        /** The hour is missing, or has passed. */
        HOUR,
        /** There is nothing to withdraw. */
        NOT_OUT,
        /** The address is taken, or is no address. */
        ADDRESS;

        @Override
        public String code() {
            return "publishing.draft.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
