package org.hortillon.accounts.passkey;

import org.hortillon.access.Way;

/** Who may change the passkeys of the account that they are in. */
final class PasskeyRules {

    static final int NAME_MAX = 80;

    private PasskeyRules() {}

    /**
     * Whoever came by a link from a mailbox may make the first passkey. Once there is one, it must be shown before another
     * is added or one is removed: else reading somebody's mail would be as good as having their passkey.
     */
    static boolean mayChange(Way way, boolean hasPasskeys) {
        return way.isStrong() || !hasPasskeys;
    }

    /** What a passkey is called; {@code otherwise} when its owner said nothing. */
    static String name(String typed, String otherwise) {
        var name = typed.isBlank() ? otherwise : typed.strip();
        return name.substring(0, Math.min(name.length(), NAME_MAX));
    }
}
