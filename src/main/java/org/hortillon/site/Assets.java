package org.hortillon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of the static files, each with a hash of its content. */
final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, Assets::withHash);
    }

    private static String withHash(String path) {
        try (var file = Assets.class.getResourceAsStream("/static" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("No static file " + path);
            }
            var hash = new CRC32();
            hash.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(hash.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
