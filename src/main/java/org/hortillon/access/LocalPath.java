package org.hortillon.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wants to go back to after signing in: a page of this site, never another site. */
public final class LocalPath {

    private static final int LONGEST = 300;

    /** Browsers read a second slash, a backslash or a line end in it as the beginning of a host name. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\s\\p{Cc}][^\\\\\\s\\p{Cc}]*)?");

    private static final Pattern DOORS = Pattern.compile("(?:/en)?/(?:connexion|deconnexion)(?:[/?#].*)?");

    private LocalPath() {}

    /** The path as it was asked for, or nothing when it leads elsewhere, or only back to the door. */
    public static String of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST) {
            return "";
        }
        return LOCAL.matcher(asked).matches() && !DOORS.matcher(asked).matches() ? asked : "";
    }
}
