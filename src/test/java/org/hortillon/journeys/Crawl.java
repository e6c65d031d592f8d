package org.hortillon.journeys;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.testing.Browser;

/** Finds one page of each kind by following links, as a reader would. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NOT_A_PAGE = Pattern.compile(
            "^/(en/)?(css|fonts|webjars|images|img|api|js|favicon|icons|apple|manifest|feuille)|\\.(css|js|svg|png|ico|csv|json|yaml|md|ics|xml|rss|atom|txt|zip|ods|vcf|pdf|webmanifest)(\\?|$)|[?&]format=");
    private static final Pattern KEY = Pattern.compile("^((?:/en)?/(?:equipe/)?(?!equipe/)[a-z-]+)/[^/?]+");

    private Crawl() {}

    /** One address for each kind of page: {@code /entreprises/x} and {@code /entreprises/y} are of one kind. */
    static Collection<String> kinds(Browser browser, String... starts) {
        var found = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<String>();
        for (var start : starts) {
            add(start, found, waiting);
        }
        while (!waiting.isEmpty()) {
            var page = browser.get(waiting.poll());
            if (page.header("Content-Type").startsWith("text/html")) {
                LINK.matcher(page.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(link -> add(link, found, waiting));
            }
        }
        return found.values();
    }

    private static void add(String link, Map<String, String> found, ArrayDeque<String> waiting) {
        if (!NOT_A_PAGE.matcher(link).find()
                && !link.startsWith("/connexion/lien")
                && found.putIfAbsent(kind(link), link) == null) {
            waiting.add(link);
        }
    }

    private static String kind(String link) {
        var path = link.replaceAll("\\?.*", "");
        return KEY.matcher(path).replaceFirst("$1/*").replaceAll("/\\d+(?=/|$)", "/*")
                + (link.contains("?") ? "?" : "");
    }
}
