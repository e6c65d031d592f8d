package org.hortillon.events.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an actor at its host, as people tell it: {@code @collectif@mobilizon.example}. */
record Handle(String name, String host) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:acct:)?@?([\\w.-]{1,100})@((?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}(?::[0-9]{2,5})?)");

    static Optional<Handle> of(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new Handle(match.group(1), match.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Where its host says which page that is (WebFinger, RFC 7033). */
    String asked() {
        return "https://" + host + "/.well-known/webfinger?resource=acct:" + name + "@" + host;
    }

    @Override
    public String toString() {
        return "@" + name + "@" + host;
    }
}
