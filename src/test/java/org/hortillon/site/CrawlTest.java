package org.hortillon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every link that a visitor finds from the front door, in a hub that has hardly begun. */
@HubTest
class CrawlTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    private static final Pattern STATIC = Pattern.compile("/(css|js|fonts|img|images|webjars|icons|favicon).*");
    private static final Pattern ENGLISH = Pattern.compile("/en([/?].*)?");
    private static final int MOST = 300;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
    }

    @Test
    void every_link_leads_somewhere(TestHub hub) {
        var pages = crawl(hub.visitor(), "/");

        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void every_page_has_one_heading_a_title_and_nothing_inline(TestHub hub) {
        crawl(hub.visitor(), "/").forEach((path, body) -> {
            assertThat(body.split("<h1", -1)).as("headings of " + path).hasSize(2);
            assertThat(body).as(path).doesNotContain(" style=", "<style", " onclick=", "javascript:");
            assertThat(body).as(path).containsPattern("<title>[^<·]+ · [^<]+</title>");
            assertThat(body).as(path).doesNotContainPattern("<img (?![^>]*alt=)");
        });
    }

    @Test
    void the_english_site_leads_to_french_pages_by_the_language_link_only(TestHub hub) {
        crawl(hub.visitor(), "/en/").forEach((path, body) -> {
            var strays = LINK.matcher(body)
                    .results()
                    .filter(link -> !link.group().contains("hreflang=\"fr\""))
                    .map(link -> link.group(1))
                    .filter(href ->
                            !href.startsWith("/en") && !STATIC.matcher(href).matches())
                    .filter(href -> !body.contains("href=\"" + href + "\" hreflang=\"fr\""))
                    .toList();
            assertThat(strays).as("on " + path).isEmpty();
        });
    }

    /** Each page by its address; empty when it did not answer. */
    private static Map<String, String> crawl(Browser visitor, String start) {
        var prefix = start.equals("/") ? "" : "/en";
        var pages = new LinkedHashMap<String, String>();
        var seen = new LinkedHashSet<>(List.of(start));
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && pages.size() < MOST) {
            var path = queue.poll();
            var answer = visitor.get(path);
            var type = answer.header("Content-Type");
            if (!answer.location().isEmpty()) {
                var target =
                        answer.location().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
                if (seen.add(target)) {
                    queue.add(target);
                }
                continue;
            }
            if (answer.status() == 200 && !type.startsWith("text/html")) {
                continue;
            }
            pages.put(path, answer.status() == 200 ? answer.body() : "");
            links(answer.body(), prefix).stream().filter(seen::add).forEach(queue::add);
        }
        return pages;
    }

    private static List<String> links(String body, String prefix) {
        return LINK
                .matcher(body)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(href -> ENGLISH.matcher(href).matches() != prefix.isEmpty())
                .filter(href -> !STATIC.matcher(href).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }
}
