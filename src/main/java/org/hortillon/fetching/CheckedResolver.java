package org.hortillon.fetching;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Asked once for each connection, by the connection itself, which then goes to exactly the addresses that were looked
 * at: a name that stands for another address a moment later leads nowhere. One inner address condemns all of them.
 */
final class CheckedResolver implements DnsResolver {

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;

    CheckedResolver(Resolver resolver, Predicate<InetAddress> allowed) {
        this.resolver = resolver;
        this.allowed = allowed;
    }

    /** A host that is known, and lies inside somebody's network. */
    static final class NotPublicException extends UnknownHostException {

        @Serial
        private static final long serialVersionUID = 1L;

        NotPublicException(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = resolver.resolve(host);
        if (!Stream.of(addresses).allMatch(allowed)) {
            throw new NotPublicException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
