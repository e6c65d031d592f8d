package org.hortillon.privacy.erasure;

import java.util.Locale;

/** Who wanted an erasure. */
enum AskedBy {
    SELF,
    TEAM,
    /** The term was over. */
    TERM,
    /** It had been done before a backup was restored. */
    RESTORED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
