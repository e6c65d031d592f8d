package org.hortillon.publishing.draft;

import org.hortillon.kernel.Refusal;

/** What came of saving a draft. Whatever it is, the text that was sent is kept, unless it was refused. */
public sealed interface Saved {

    /** It stands. */
    record Kept(Draft draft) implements Saved {}

    /** Somebody else had saved in between; both changes stand, joined. */
    record Joined(Draft draft, String other) implements Saved {}

    /** Somebody else had changed the same lines: theirs stand, and this text is kept aside as revision {@code number}. */
    record Aside(Draft draft, int number, String other) implements Saved {}

    /** It cannot be kept. */
    record Refused(Why why) implements Saved {}

    /** Why a text is not kept. */
    enum Why implements Refusal {
        TOO_LARGE,
        ADDRESS,
        TAKEN;

        @Override
        public String code() {
            return "publishing.draft.refused." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
