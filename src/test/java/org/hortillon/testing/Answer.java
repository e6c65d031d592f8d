package org.hortillon.testing;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** What came back over HTTP. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What headers came, but for those about the connection, which the server closes now and then, whatever is asked. */
    public Set<String> headerNames() {
        var names = new TreeSet<>(headers.map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    /** The first header of that name, empty when there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where it redirects to, empty when it does not. */
    public String location() {
        return header("Location");
    }
}
