package org.hortillon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migration scripts that this build brings. */
final class Scripts {

    private static final String PLACE = "db/migration/";

    private Scripts() {}

    /** A word that is another one as soon as a script, or the role that the scripts name, is. */
    static String digest(String applicationRole) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(applicationRole.getBytes(StandardCharsets.UTF_8));
            for (var script : byName().entrySet()) {
                digest.update(script.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(script.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Resource> byName() throws IOException {
        var scripts = new TreeMap<String, Resource>();
        for (var script : new PathMatchingResourcePatternResolver().getResources("classpath*:" + PLACE + "*/*.sql")) {
            var address = script.getURL().toString();
            scripts.put(address.substring(address.lastIndexOf(PLACE) + PLACE.length()), script);
        }
        return scripts;
    }
}
