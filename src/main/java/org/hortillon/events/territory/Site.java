package org.hortillon.events.territory;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A web site, as far as an address says which one it is. */
record Site(boolean secure, String authority) {

    static Optional<Site> of(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() == null
                            || uri.getScheme() == null
                            || !uri.getScheme().matches("(?i)https?")
                    ? Optional.empty()
                    : Optional.of(new Site(
                            uri.getScheme().equalsIgnoreCase("https"),
                            uri.getAuthority().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same host and port; what was read in secret is not read on in the open. */
    boolean holds(String address) {
        return of(address)
                .filter(other -> other.authority.equals(authority) && (other.secure || !secure))
                .isPresent();
    }

    String address(String path) {
        return (secure ? "https://" : "http://") + authority + path;
    }
}
