package org.hortillon.publishing.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The hashes by which anyone can tell that nothing was changed. */
final class Hashes {

    private Hashes() {}

    /** Of record ids, sorted by their bytes and joined by line feeds, none behind the last. */
    static String ofIds(Collection<String> ids) {
        return of(ids.stream().sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.US_ASCII));
    }

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
