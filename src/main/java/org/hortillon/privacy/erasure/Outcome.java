package org.hortillon.privacy.erasure;

import org.hortillon.kernel.Refusal;

/** What came of asking for an erasure. */
public sealed interface Outcome {

    /** Nothing says any more who it was. */
    record Erased() implements Outcome {}

    /** Nothing was changed. */
    record Refused(Why why) implements Outcome {}

    /** Why a person is not erased. */
    enum Why implements Refusal {
        /** The name that confirms it was not theirs. */
        NAME,
        /** Without them nobody could run the hub. */
        LAST_ADMINISTRATOR,
        /** There is nobody, or nobody any more. */
        ABSENT;

        @Override
        public String code() {
            return "privacy.erasure.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
