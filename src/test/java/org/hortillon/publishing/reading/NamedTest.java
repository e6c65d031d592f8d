package org.hortillon.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class NamedTest {

    private static final String TEXT = "---\ntitle: T\nexcerpt: E\ndate: 2024-06-01\n---\n"
            + "Ici, [64 %](<source:INSEE \\<2021\\>, tableau 4>) des gens, et [12 emplois](testimonial:marie-dupont).\n";

    private static void article(TestHub hub) {
        hub.execute("""
                insert into publishing.articles
                       (slug, source, language, title, excerpt, published_on, featured, tags, period, seo_keywords, words, word_count)
                values ('dit', ?, 'fr', 'T', 'E', '2024-06-01', false, '{}', '2024', '{}', 'x', 10)""", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_source_without_an_address_is_named_and_a_testimonial_is_marked(TestHub hub) {
        article(hub);
        assertThat(hub.visitor().get("/blog/dit").body())
                .contains(
                        "<span class=\"proof source\">64 %<span class=\"visually-hidden\"> (source extérieure)</span></span>"
                                + " <span class=\"source\">(INSEE &lt;2021&gt;, tableau 4)</span> des gens")
                .contains("<span class=\"proof quotation\">12 emplois")
                .doesNotContain("href=\"source:", "href=\"testimonial:");
        assertThat(hub.visitor().get("/blog/flux.json").body())
                .contains("64 % (INSEE &lt;2021&gt;, tableau 4) des gens");
    }

    @Test
    void what_has_an_address_is_left_to_its_link() {
        var kinds = Map.of(
                "source:https://insee.fr", false, "source:INSEE", true, "testimonial:ana", true, "figure:x", false);
        kinds.forEach((destination, named) -> assertThat(
                        Named.of(new org.hortillon.markdown.Reference(destination, "w", false, 1))
                                .isPresent())
                .as(destination)
                .isEqualTo(named));
    }
}
