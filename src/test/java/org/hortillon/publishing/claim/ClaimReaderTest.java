package org.hortillon.publishing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.hortillon.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static final YearMonth END = YearMonth.of(2024, 12);

    private static List<Claim> read(String text) {
        return ClaimReader.read(text, ClaimReader.language(text), END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 12 décembre 2024, à 18 h 30, au 4 quai des Teinturiers.",
                "Téléphone : 03 22 22 30 30 ou +33 6 12 34 56 78.",
                "### 2. Financer l’amorçage",
                "La 3e édition, article 12, page 4, version 2.0, n° 7.",
                "En 2024, comme en 2023 ; le bilan 2022 aussi.",
                "Un lieu 100 % associatif, ouvert 24h/24 et 7j/7.",
                "`42 lignes` et [un lien](https://example.org/12/34).",
                "CO2, B2B, 5G, Web3 et G7.",
                "Une idée, un projet, l’un des plus beaux."
            })
    void whatCountsNothingIsNoClaim(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aLimitBelongsToItsClaim() {
        assertThat(read("3 startups ont levé plus de 500k€ en 2024."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.text()).isEqualTo("3 startups ont levé plus de 500k€");
                    assertThat(claim.threshold())
                            .get()
                            .extracting(limit -> limit.statement().value().intValueExact())
                            .isEqualTo(500_000);
                });
    }

    @Test
    void twoNumbersOfOneSentenceAreTwoClaims() {
        assertThat(read("12 événements ont réuni plus de 400 participants."))
                .extracting(Claim::text)
                .containsExactly("12 événements", "plus de 400 participants");
    }

    @Test
    void aClaimKnowsItsPlaceInTheSource() {
        var text = "# Titre\n\nNous avons **80 membres** et\n[12 rencontres](https://example.org).\n";
        assertThat(read(text))
                .extracting(claim -> text.substring(claim.start(), claim.end()))
                .containsExactly("80 membres", "12 rencontres");
        assertThat(read(text)).extracting(Claim::line).containsExactly(3, 4);
    }

    @Test
    void aCellIsAboutItsRowAndColumn() {
        var claims = read("| Secteur | Entreprises créées |\n|---|---|\n| Santé | 18 |\n");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.setting().label()).isEqualTo("sante entreprises creees"));
    }

    @Test
    void theLanguageShowsInTheLittleWords() {
        assertThat(ClaimReader.language("Nous avons accompagné des projets dans la ville."))
                .isEqualTo(Language.FR);
        assertThat(ClaimReader.language("We have supported the projects of this town."))
                .isEqualTo(Language.EN);
    }

    /** Pieces of Markdown thrown together at random, and cut anywhere. */
    @Test
    void noTextMakesItFail() throws IOException {
        var seed = Long.getLong("hortillon.seed", System.nanoTime());
        System.out.println("claim reader seed: " + seed);
        var random = new Random(seed);
        var corpus = Files.readString(Path.of("src/test/resources/claims/corpus.txt"));
        var pieces = List.of(
                "**",
                "_",
                "`",
                "[",
                "](figure:x)",
                "> ",
                "| ",
                "\n",
                "\n\n",
                " - ",
                "1.",
                "%",
                "€",
                "k",
                "²",
                "½",
                "\u00a0",
                "\ud83d\ude00",
                "&amp;",
                "\\*",
                "entre ",
                " et ");
        for (var round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (var part = 0; part < 12; part++) {
                var from = random.nextInt(corpus.length() - 60);
                text.append(corpus, from, from + random.nextInt(60)).append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }
}
