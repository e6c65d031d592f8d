package org.hortillon.fetching;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.hortillon.fetching.Fetched.Problem;
import org.jspecify.annotations.Nullable;

/** The way from an address to what stands there, over the redirects between; each step is looked at like the first. */
final class Journey {

    private static final Set<Integer> LEADING_ON = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final CloseableHttpClient http;
    private final Limits limits;
    private final Consumer<HttpGet> begun;

    Journey(CloseableHttpClient http, Limits limits, Consumer<HttpGet> begun) {
        this.http = http;
        this.limits = limits;
        this.begun = begun;
    }

    /** An answer, or the address to which it leads on. */
    private record Step(@Nullable Fetched answer, String next) {

        static Step refused(Problem problem, String detail) {
            return new Step(new Fetched.Refused(problem, detail), "");
        }
    }

    Fetched read(Wanted wanted) {
        var address = wanted.address();
        for (var redirects = 0; redirects <= limits.redirects(); redirects++) {
            var step = step(address, wanted);
            if (step.answer() != null) {
                return step.answer();
            }
            address = step.next();
        }
        return new Fetched.Refused(Problem.TOO_MANY_REDIRECTS, Integer.toString(limits.redirects()));
    }

    private Step step(String address, Wanted wanted) {
        var target = target(address);
        if (target == null) {
            return Step.refused(Problem.NOT_A_WEB_ADDRESS, "");
        }
        if (target.getPort() != -1 && !AddressRules.isOpenPort(target.getPort())) {
            return Step.refused(Problem.CLOSED_PORT, Integer.toString(target.getPort()));
        }
        var request = request(target, wanted);
        try {
            return answer(target, http.executeOpen(null, request, null));
        } catch (CheckedResolver.NotPublicException e) {
            return Step.refused(Problem.NOT_PUBLIC, target.getHost());
        } catch (UnknownHostException e) {
            return Step.refused(Problem.UNKNOWN_HOST, target.getHost());
        } catch (InterruptedIOException e) {
            return Step.refused(Problem.TOO_SLOW, Long.toString(limits.whole().toSeconds()));
        } catch (IOException e) {
            return Step.refused(Problem.BROKEN, target.getHost());
        } finally {
            request.cancel();
        }
    }

    /** The address as Java understands it, host and all; nothing when it is not one of the web. */
    private static @Nullable URI target(String address) {
        try {
            var target = new URI(address.strip()).parseServerAuthority();
            var scheme = target.getScheme();
            var web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            var host = target.getHost();
            return web && host != null && target.getRawUserInfo() == null && AddressRules.isPlainHost(host)
                    ? target
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private HttpGet request(URI target, Wanted wanted) {
        var request = new HttpGet(target);
        request.setHeader(HttpHeaders.ACCEPT, wanted.accept());
        if (wanted.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, wanted.etag());
        }
        if (wanted.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, wanted.lastModified());
        }
        begun.accept(request);
        return request;
    }

    private Step answer(URI target, ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        if (status == NOT_MODIFIED) {
            return new Step(new Fetched.Unchanged(), "");
        }
        if (LEADING_ON.contains(status)) {
            return led(target, header(response, HttpHeaders.LOCATION));
        }
        if (status != OK || response.getEntity() == null) {
            return Step.refused(Problem.STATUS, Integer.toString(status));
        }
        var bytes = read(response.getEntity());
        if (bytes.length > limits.bytes()) {
            return Step.refused(Problem.TOO_LARGE, Integer.toString(limits.bytes() / (1024 * 1024)));
        }
        var type = response.getEntity().getContentType();
        return new Step(
                new Fetched.Found(
                        target.toString(),
                        type == null ? "" : type,
                        bytes,
                        header(response, HttpHeaders.ETAG),
                        header(response, HttpHeaders.LAST_MODIFIED)),
                "");
    }

    /** Never to the end of what has none: closing would read on, so what is left over goes with the connection. */
    private byte[] read(HttpEntity entity) throws IOException {
        return entity.getContent().readNBytes(limits.bytes() + 1);
    }

    private static Step led(URI from, @Nullable String location) {
        try {
            return location == null
                    ? Step.refused(Problem.STATUS, "")
                    : new Step(null, from.resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Step.refused(Problem.NOT_A_WEB_ADDRESS, "");
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
