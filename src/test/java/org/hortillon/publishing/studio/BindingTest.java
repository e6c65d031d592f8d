package org.hortillon.publishing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Period;
import org.hortillon.publishing.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {

    private static final Path CLAIMS = Path.of("src/test/resources/claims");
    private static final String FIGURE = "figure:companies.created?sector=numerique&as=share";
    private static final List<String> DESTINATIONS = List.of(
            FIGURE,
            "commitment:picardie-tech-fund",
            "source:https://www.insee.fr/fr/statistiques/(64)?a=b&copy;=c",
            "source:INSEE, recensement <2021>, tableau \\ 4 & annexe; page (2)");

    private static Binding binding(String text) {
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

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var sample : Files.readString(CLAIMS.resolve("corpus.txt")).split("(?m)^==== .*\\n", -1)) {
            texts.add(sample.split("(?m)^----\\n", -1)[0]);
        }
        List.copyOf(texts).forEach(text -> texts.add(text.replace("\n", "\r\n")));
        return texts;
    }

    private static String destination(int number) {
        return DESTINATIONS.get(number % DESTINATIONS.size());
    }

    private static Map<Claim, String> destinations(List<Claim> claims) {
        var destinations = new LinkedHashMap<Claim, String>();
        claims.forEach(claim -> destinations.put(claim, destination(destinations.size())));
        return destinations;
    }

    @Test
    void every_claim_of_the_corpus_can_be_tied_and_untied_again() throws IOException {
        var tied = 0;
        for (var text : texts()) {
            var binding = binding(text);
            for (var claim : binding.claims()) {
                var destination = destination(tied++);
                var made = made(binding.tie(claim, destination));
                var edit = made.edit();
                assertThat(made.text())
                        .startsWith(text.substring(0, edit.start()))
                        .endsWith(text.substring(edit.end()));
                var after = Binding.of(made.text(), Reading.of(text, Period.year(2024)));
                var found = after.claims().get(binding.claims().indexOf(claim));
                assertThat(found.link()).isEqualTo(destination);
                if (claim.link() == null) {
                    assertThat(edit.words()).contains(text.substring(edit.start(), edit.end()));
                    assertThat(made(after.untie(found)).text()).isEqualTo(text);
                }
            }
        }
        assertThat(tied).isGreaterThan(200);
    }

    @Test
    void every_claim_of_the_article_that_started_the_project_is_tied_at_once() throws IOException {
        var text = Files.readString(CLAIMS.resolve("entrepreneuriat-amiens-2024.md"));
        var binding = binding(text);
        var destinations = destinations(binding.claims());
        var made = made(binding.tieAll(destinations));
        assertThat(made.edit().in(text)).isEqualTo(made.text());
        assertThat(binding(made.text()).claims())
                .extracting(Claim::link)
                .containsExactlyElementsOf(destinations.values())
                .hasSize(41);
        assertThat(binding(made.text()).claims())
                .extracting(Claim::statement)
                .containsExactlyElementsOf(
                        binding.claims().stream().map(Claim::statement).toList());
    }

    @Test
    void of_many_those_that_cannot_be_tied_stay_as_they_are() {
        var binding = binding("Nous avons [80 membres et 12 mentors](/m) pour 3 espaces.");
        var made = made(binding.tieAll(destinations(binding.claims())));
        assertThat(made.text()).startsWith("Nous avons [80 membres et 12 mentors](/m) pour [3 espaces](");
    }

    private static Change.Made made(Change change) {
        assertThat(change).isInstanceOf(Change.Made.class);
        return (Change.Made) change;
    }
}
