package org.hortillon.site.sitemap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hortillon.kernel.Language;

/** What search engines are asked to leave alone. */
final class Robots {

    static final List<String> LEFT_ALONE = List.of("/equipe", "/recherche", "/connexion");

    private Robots() {}

    static String text(String origin) {
        var left = Stream.of(Language.values())
                .flatMap(language -> LEFT_ALONE.stream().map(path -> "Disallow: " + language.prefix() + path))
                .collect(Collectors.joining("\n"));
        return "User-agent: *\n" + left + "\n\nSitemap: " + origin + "/sitemap.xml\n";
    }
}
