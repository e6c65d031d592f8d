package org.hortillon.publishing.links;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.springframework.web.util.UriUtils;

/**
 * A place on this hub's own pages.
 *
 * @param path French path, decoded, without query
 * @param fragment the place within the page, or empty
 */
record Destination(String path, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*):(.*)");
    private static final Pattern HOST = Pattern.compile("(?s)//([^/?#:]*)(?::[0-9]+)?(.*)");
    private static final String COMMITMENT = "commitment";

    /** Where {@code written} leads from the article {@code slug}; nothing when that is elsewhere. */
    static Optional<Destination> of(String written, String slug, Set<String> hosts) {
        var scheme = SCHEME.matcher(written);
        if (!scheme.matches()) {
            return written.startsWith("//") ? onHost(written, hosts) : Optional.of(onPage(written, slug));
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> onHost(scheme.group(2), hosts);
            case COMMITMENT -> Optional.of(new Destination("/engagements", scheme.group(2)));
            default -> Optional.empty();
        };
    }

    private static Optional<Destination> onHost(String address, Set<String> hosts) {
        var match = HOST.matcher(address);
        return match.matches() && hosts.contains(match.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(onPage(match.group(2).isEmpty() ? "/" : match.group(2), ""))
                : Optional.empty();
    }

    private static Destination onPage(String address, String slug) {
        var hash = address.indexOf('#');
        var fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
        var whole = hash < 0 ? address : address.substring(0, hash);
        var query = whole.indexOf('?');
        var path = query < 0 ? whole : whole.substring(0, query);
        return new Destination(path.isEmpty() ? "/blog/" + slug : french(decoded(resolved(path, slug))), fragment);
    }

    private static String resolved(String path, String slug) {
        if (path.startsWith("/")) {
            return path;
        }
        try {
            return URI.create("/blog/" + slug).resolve(path).getRawPath();
        } catch (IllegalArgumentException e) {
            return "/blog/" + path;
        }
    }

    private static String french(String path) {
        var english = Language.EN.prefix();
        if (path.equals(english)) {
            return "/";
        }
        return path.startsWith(english + "/") ? path.substring(english.length()) : path;
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
