package org.hortillon.fetching;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads what others publish, whoever wrote the address: only http and https, only from the public Internet, never more
 * and never longer than its limits. Addresses are looked at when a connection is made, at every step of the way.
 */
@Component
public class Fetching implements DisposableBean {

    private final CloseableHttpClient http;
    private final Limits limits;
    private final Supplier<Stream<Pretended>> pretended;

    @Autowired
    Fetching(ObjectProvider<Pretended> pretended) {
        this(InetAddress::getAllByName, AddressRules::isPublic, Limits.USUAL, pretended::orderedStream);
    }

    Fetching(Resolver resolver, Predicate<InetAddress> allowed, Limits limits) {
        this(resolver, allowed, limits, Stream::empty);
    }

    Fetching(Resolver resolver, Predicate<InetAddress> allowed, Limits limits, Supplier<Stream<Pretended>> pretended) {
        this.limits = limits;
        this.pretended = pretended;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(resolver, allowed))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.whole()))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout(limits.whole()))
                        .build())
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Hortillon")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /** Reads an address; whatever goes wrong is an answer too. Takes up to twenty seconds, so not within a transaction. */
    public Fetched fetch(Wanted wanted) {
        return isNobodys(wanted.address()) ? pretended(wanted).orElseGet(() -> read(wanted)) : read(wanted);
    }

    private Optional<Fetched> pretended(Wanted wanted) {
        return pretended
                .get()
                .flatMap(site -> site.at(wanted.address()).stream())
                .findFirst()
                .map(found ->
                        found.etag() != null && found.etag().equals(wanted.etag()) ? new Fetched.Unchanged() : found);
    }

    private static boolean isNobodys(String address) {
        try {
            var host = URI.create(address).getHost();
            return host != null && host.toLowerCase(Locale.ROOT).endsWith(".example");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Fetched read(Wanted wanted) {
        var running = new AtomicReference<HttpGet>();
        var task = new FutureTask<>(() -> new Journey(http, limits, running::set).read(wanted));
        var thread = Thread.ofVirtual().name("fetching").start(task);
        try {
            return task.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Fetched.Refused(
                    Fetched.Problem.TOO_SLOW, Long.toString(limits.whole().toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused(Fetched.Problem.BROKEN, "");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            stop(thread, running);
        }
    }

    /** Whatever is still under way is cut off. */
    private static void stop(Thread thread, AtomicReference<HttpGet> running) {
        thread.interrupt();
        var request = running.get();
        if (request != null) {
            request.cancel();
        }
    }

    @Override
    public void destroy() throws java.io.IOException {
        http.close();
    }
}
