package org.hortillon.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeMap;

/** SHA-256 over who sends what to which address: all fields but the tokens, and of files their names and sizes. */
final class Fingerprint {

    private static final Set<String> TOKENS = Set.of("_csrf", Keys.FIELD);

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static byte[] of(HttpServletRequest request, Viewer viewer) {
        try {
            var print = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            print.take(request.getRequestURI());
            print.take(String.valueOf(viewer.account()));
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                if (!TOKENS.contains(name)) {
                    print.take(name);
                    print.take(String.join("\u0000", values));
                }
            });
            print.files(request);
            return print.digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void files(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return;
        }
        try {
            request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .forEach(part -> take(part.getName() + "\u0000" + part.getSubmittedFileName() + part.getSize()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
