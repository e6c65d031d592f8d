package org.hortillon.accounts.journal;

import java.time.Instant;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param name of the one who did it, as the account is called now; nothing when the hub did it by itself
 * @param title what the thing was called then; nothing when it has no name, or when it was erased
 */
public record JournalLine(
        Instant notedAt,
        @Nullable String name,
        String act,
        String kind,
        @Nullable UUID thingId,
        @Nullable String title) {

    /** Who did it. */
    public String by(Tr t) {
        return name == null ? t.get("accounts.journal.itself") : name;
    }

    /** What was done. */
    public String done(Tr t) {
        return done(t, act);
    }

    /** An act in words, under a key of the module that notes it. */
    static String done(Tr t, String act) {
        return t.getOr(act.replace(".", ".act."), act);
    }

    /** To which sort of thing. */
    public String sort(Tr t) {
        return t.getOr("accounts.kind." + kind, kind);
    }
}
