package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hortillon.markdown.Markdown;
import org.junit.jupiter.api.Test;

class HindrancesTest {

    private static List<String> told(String text) {
        return Hindrances.of(Markdown.read(text)).stream()
                .map(found -> found.code().replace("publishing.ready.page.", "") + " " + found.words())
                .toList();
    }

    @Test
    void a_text_that_everybody_can_follow_hinders_nobody() {
        assertThat(told("""
                        ## Un

                        ### Deux

                        [le bilan de 2024](/blog/bilan), [151 entreprises](figure:companies.created).

                        ![Une barque devant la cathédrale](/images/barque.png)

                        ## Trois
                        """)).isEmpty();
    }

    @Test
    void links_that_do_not_say_where_they_lead_are_told() {
        assertThat(
                        told(
                                "[Ici](/a), [en savoir plus…](/b), [https://example.org/x](https://example.org/x), [](/c) et [Lire la suite](/d)."))
                .containsExactly(
                        "link Ici",
                        "link en savoir plus…",
                        "link https://example.org/x",
                        "link /c",
                        "link Lire la suite");
    }

    @Test
    void alternatives_that_are_file_names_or_stories_are_told() {
        assertThat(told("![IMG_2041.JPG](/images/a.jpg)\n\n![photo](/images/b.jpg)\n\n![" + "long ".repeat(40)
                        + "](/images/c.jpg)"))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactly("file", "file", "long");
    }
}
