package org.hortillon.publishing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.figures.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

    static Binding binding(String text) {
        return Binding.of(text, Reading.of(text, Period.year(2024)));
    }

    private static String tied(String text, String destination) {
        var binding = binding(text);
        return switch (binding.tie(binding.claims().getFirst(), destination)) {
            case Change.Made made -> made.text();
            case Refused refused -> refused.name();
        };
    }

    private static String untied(String text) {
        var binding = binding(text);
        return switch (binding.untie(binding.claims().getFirst())) {
            case Change.Made made -> made.text();
            case Refused refused -> refused.name();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            Nous avons 80 membres.               ~ Nous avons [80 membres](figure:x).
            Nous avons **80 membres**, merci.       ~ Nous avons **[80 membres](figure:x)**, merci.
            Nous avons **80** membres, merci.       ~ Nous avons [**80** membres](figure:x), merci.
            Nous avons plus de **80 membres**.   ~ Nous avons [plus de **80 membres**](figure:x).
            Soit _plus de 80_ **membres**, merci.   ~ Soit [_plus de 80_ **membres**](figure:x), merci.
            Bravo !80 membres, merci.               ~ Bravo [!80 membres](figure:x), merci.
            Nous avons 80 [membres](/m), merci.     ~ Nous avons [80](figure:x) [membres](/m), merci.
            Nous avons [80 membres](/m), merci.     ~ Nous avons [80 membres](figure:x), merci.
            Nous avons [80 membres](</m n> 't'). ~ Nous avons [80 membres](figure:x 't').
            Soit [**80** membres](figure:y?a=b). ~ Soit [**80** membres](figure:x).
            Nous avons 80] membres, merci.          ~ Nous avons [80](figure:x)] membres, merci.
            Nous avons 80 [jeunes] membres.      ~ Nous avons [80](figure:x) [jeunes] membres.
            Nous avons 80 &eacute;lus, merci.       ~ Nous avons [80 &eacute;lus](figure:x), merci.
            De \\*80 membres\\*, merci.             ~ De \\*[80 membres](figure:x)\\*, merci.
            ## 80 membres                        ~ ## [80 membres](figure:x)
            - 80 membres                         ~ - [80 membres](figure:x)
            > 80 membres                         ~ > [80 membres](figure:x)
            + de 80 membres                      ~ [+ de 80 membres](figure:x)
            """)
    void the_link_stands_where_the_claim_is(String before, String after) {
        assertThat(tied(before, "figure:x")).isEqualTo(after);
    }

    @Test
    void a_link_that_leads_where_a_line_elsewhere_says_leads_there_no_longer() {
        assertThat(tied("Soit [80 membres][n] et [Ana][n].\n\n[n]: https://example.org\n", "figure:x"))
                .isEqualTo("Soit [80 membres](figure:x) et [Ana][n].\n\n[n]: https://example.org\n");
    }

    @Test
    void a_cell_keeps_its_bars() {
        var table = "| A | B |\n|---|---|\n| Membres | 80 |\n";
        assertThat(tied(table, "source:a > b"))
                .isEqualTo("| A | B |\n|---|---|\n| Membres | [80](<source:a \\> b>) |\n");
    }

    @Test
    void front_matter_and_line_ends_stay() {
        var text = "---\r\ntitle: \"80 membres\"\r\n---\r\n\r\nNous avons 80\r\nmembres, merci.\r\n";
        assertThat(tied(text, "figure:x"))
                .isEqualTo(
                        "---\r\ntitle: \"80 membres\"\r\n---\r\n\r\nNous avons [80](figure:x)\r\nmembres, merci.\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "javascript:alert(1)", "figure:", "figure:a\nb", "source:a|b", "figure"})
    void what_is_no_binding_is_refused(String destination) {
        assertThat(tied("Nous avons 80 membres.", destination)).isEqualTo("NOT_A_BINDING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            Nous avons [80 membres](figure:x).            ~ Nous avons 80 membres.
            Nous avons **[80 membres](<source:a b>)**, merci. ~ Nous avons **80 membres**, merci.
            Soit [plus de **80** membres](figure:x 't').  ~ Soit plus de **80** membres.
            Soit plus de [80](figure:x) membres.          ~ Soit plus de 80 membres.
            Nous avons 80 membres.                        ~ NOT_TIED
            Nous avons [80 membres](/m).                  ~ NOT_TIED
            """)
    void an_untied_claim_keeps_its_words(String before, String after) {
        assertThat(untied(before)).isEqualTo(after);
    }

    @Test
    void a_text_that_changed_since_is_recognised() {
        var text = "Nous avons 80 membres.";
        var place = Place.of(binding(text).claims().getFirst(), new LineEnds(text));
        assertThat(binding(text).find(place)).isPresent();
        assertThat(binding("Et nous avons 80 membres.").find(place)).isEmpty();
        assertThat(binding("Nous avons 81 membres.").find(place)).isEmpty();
    }

    @Test
    void a_place_on_the_page_counts_each_end_of_line_once() {
        var text = "Bonjour\r\n\r\nNous avons 80 membres.\r\n";
        var ends = new LineEnds(text);
        var page = text.replace("\r\n", "\n");
        for (var place = 0; place < page.length(); place++) {
            assertThat(ends.onPage(ends.inText(place))).isEqualTo(place);
            assertThat(text.charAt(ends.inText(place))).isIn(page.charAt(place), '\r');
        }
    }

    static Change.Made made(Change change) {
        assertThat(change).isInstanceOf(Change.Made.class);
        return (Change.Made) change;
    }
}
