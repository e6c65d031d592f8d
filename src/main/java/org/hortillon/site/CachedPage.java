package org.hortillon.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** A page as it went to its first visitor, kept compressed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CachedPage(Map<String, List<String>> headers, byte[] gzipped, String etag) {

    static CachedPage of(Map<String, List<String>> headers, byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream(body.length / 4 + 256);
        try (var gzip = new Gzip(packed)) {
            gzip.write(body);
        }
        var hash = new CRC32();
        hash.update(body);
        return new CachedPage(headers, packed.toByteArray(), "W/\"%08x-%x\"".formatted(hash.getValue(), body.length));
    }

    int weight() {
        return gzipped.length + 1024;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie, HX-Request");
        if (known(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = gzipped;
        if (accepts(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            body = new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** By its mark; by its date only when the reader names no mark. */
    private boolean known(HttpServletRequest request) {
        var mark = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (mark != null) {
            return etag.equals(mark);
        }
        var changed = headers.get(HttpHeaders.LAST_MODIFIED);
        return changed != null && changed.getFirst().equals(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE));
    }

    private static boolean accepts(HttpServletRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** Packs once for many readers, so it may take its time. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
