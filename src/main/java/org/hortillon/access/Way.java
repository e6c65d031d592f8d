package org.hortillon.access;

import java.util.Locale;

/** How somebody came in. */
public enum Way {
    /** By a link from the command line: whoever can make one has the machine. */
    LINK(true),
    /** By a link that came by e-mail: whoever reads the mailbox. */
    MAIL(false),
    /** By a passkey, which asks for a device and for a finger, a face or a code. */
    PASSKEY(true),
    /** By an issuer that the hub's administrators trust. */
    OIDC(true);

    private final boolean strong;

    Way(boolean strong) {
        this.strong = strong;
    }

    /** Whether it is enough for those who run the hub. */
    public boolean isStrong() {
        return strong;
    }

    /** As it stands in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the journal notes when somebody comes in this way. */
    public String act() {
        return "access.signed_in_by_" + code();
    }
}
