package org.hortillon.kernel;

import java.util.regex.Pattern;

/** What an address of mail looks like; whether anybody reads it, only a letter finds out. */
public final class EmailAddress {

    /** As SMTP carries it (RFC 5321, 4.5.3.1.3, without the brackets). */
    private static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private EmailAddress() {}

    /** Whether {@code text} has all parts of an address, with a dot in its domain, and is no longer than one may be. */
    public static boolean isComplete(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
