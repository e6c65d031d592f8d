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

/** Ties the claims of whole texts. */
class CorpusBindingTest {

    private static final Path CLAIMS = Path.of("src/test/resources/claims");
    private static final List<String> DESTINATIONS = List.of(
            "figure:companies.created?sector=numerique&as=share",
            "commitment:picardie-tech-fund",
            "source:https://www.insee.fr/fr/statistiques/(64)?a=b&copy;=c",
            "source:INSEE, recensement <2021>, tableau \\ 4 & annexe; page (2)");

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
            var binding = BindingTest.binding(text);
            for (var claim : binding.claims()) {
                var destination = destination(tied++);
                var made = BindingTest.made(binding.tie(claim, destination));
                var edit = made.edit();
                assertThat(made.text())
                        .startsWith(text.substring(0, edit.start()))
                        .endsWith(text.substring(edit.end()));
                var after = Binding.of(made.text(), Reading.of(text, Period.year(2024)));
                var found = after.claims().get(binding.claims().indexOf(claim));
                assertThat(found.link()).isEqualTo(destination);
                if (claim.link() == null) {
                    assertThat(edit.words()).contains(text.substring(edit.start(), edit.end()));
                    assertThat(BindingTest.made(after.untie(found)).text()).isEqualTo(text);
                }
            }
        }
        assertThat(tied).isGreaterThan(200);
    }

    @Test
    void every_claim_of_the_article_that_started_the_project_is_tied_at_once() throws IOException {
        var text = Files.readString(CLAIMS.resolve("entrepreneuriat-amiens-2024.md"));
        var binding = BindingTest.binding(text);
        var destinations = destinations(binding.claims());
        var made = BindingTest.made(binding.tieAll(destinations));
        assertThat(made.edit().in(text)).isEqualTo(made.text());
        assertThat(BindingTest.binding(made.text()).claims())
                .extracting(Claim::link)
                .containsExactlyElementsOf(destinations.values())
                .hasSize(41);
        assertThat(BindingTest.binding(made.text()).claims())
                .extracting(Claim::statement)
                .containsExactlyElementsOf(
                        binding.claims().stream().map(Claim::statement).toList());
    }

    @Test
    void of_many_those_that_cannot_be_tied_stay_as_they_are() {
        var binding = BindingTest.binding("Nous avons [80 membres et 12 mentors](/m) pour 3 espaces.");
        var made = BindingTest.made(binding.tieAll(destinations(binding.claims())));
        assertThat(made.text()).startsWith("Nous avons [80 membres et 12 mentors](/m) pour [3 espaces](");
    }
}
