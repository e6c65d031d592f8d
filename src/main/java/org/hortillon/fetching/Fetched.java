package org.hortillon.fetching;

import java.util.Locale;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of reading an address. */
public sealed interface Fetched {

    /**
     * What stands there.
     *
     * @param address where it was found in the end, after being led on
     * @param type as its server declares it; empty when it does not
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Found(
            String address,
            String type,
            byte[] bytes,
            @Nullable String etag,
            @Nullable String lastModified) implements Fetched {}

    /** The same as what is known already. */
    record Unchanged() implements Fetched {}

    /**
     * Nothing was read.
     *
     * @param detail a host, a status or a limit, to be put into the sentence; empty when there is none
     */
    record Refused(Problem problem, String detail) implements Fetched {}

    /** Why nothing was read. */
    enum Problem implements Refusal {
        /** It is no http or https address, or holds a name and password. */
        NOT_A_WEB_ADDRESS,
        /** A port below 1024 that is not the web's. */
        CLOSED_PORT,
        UNKNOWN_HOST,
        /** Its host lies inside somebody's network. */
        NOT_PUBLIC,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        TOO_SLOW,
        /** The server answered, and not with what was asked for. */
        STATUS,
        /** No connection, or one that broke, or a certificate that does not hold. */
        BROKEN;

        @Override
        public String code() {
            return "fetching.refused." + name().toLowerCase(Locale.ROOT);
        }
    }
}
