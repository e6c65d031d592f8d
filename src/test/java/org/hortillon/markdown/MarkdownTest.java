package org.hortillon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    static String drawn(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    private static String html(String text) {
        return drawn(Markdown.html(text)).strip();
    }

    private static String english(String text) {
        return drawn(Markdown.html(text, new Tr(Language.EN, ZoneOffset.UTC))).strip();
    }

    @Test
    void headingsBeginAtTheSecondLevelAndSkipNone() {
        assertThat(html("# Un\n\n### Deux\n\n# Trois")).containsSubsequence("<h2 id=\"un\"", "<h3 id=\"deux\"", "<h2");
        assertThat(html("### Seul")).isEqualTo("<h2 id=\"seul\">Seul</h2>");
    }

    @Test
    void headingAddressesAreFoldedAndUnique() {
        var text = Markdown.read("## Été à l’œuvre\n\n## Été à l’œuvre\n\n## Main\n\n## ???");
        var drawn = text.draw(new Tr(Language.FR, ZoneOffset.UTC), Marks.NONE);
        assertThat(drawn.sections())
                .extracting(Section::id)
                .containsExactly("ete-a-l-oeuvre", "ete-a-l-oeuvre-2", "main-2", "section");
        assertThat(drawn(drawn.body())).contains("<h2 id=\"ete-a-l-oeuvre-2\">Été à l’œuvre</h2>");
    }

    @Test
    void aFirstHeadingThatRepeatsTheTitleIsLeftOut() {
        var sections = Markdown.read("# L'année, bilan\n\n## Suite", "L’année : bilan");
        assertThat(sections.draw(new Tr(Language.FR, ZoneOffset.UTC), Marks.NONE)
                        .sections())
                .extracting(Section::title)
                .containsExactly("Suite");
    }

    @Test
    void linksInsideTheSiteKeepTheReadersLanguage() {
        assertThat(english("[a](/entreprises/techflow)")).contains("href=\"/en/entreprises/techflow\"");
        assertThat(english("<a href='/entreprises'>a</a>")).contains("href=\"/en/entreprises\"");
        assertThat(html("[a](/entreprises/techflow)")).contains("href=\"/entreprises/techflow\"");
        assertThat(english("[a](/images/plan.svg)")).contains("href=\"/images/plan.svg\"");
    }

    @Test
    void linksThatLeaveTheSiteTellNothing() {
        assertThat(html("[a](https://example.org/)")).contains("href=\"https://example.org/\" rel=\"noopener\"");
        assertThat(html("[a](//example.org/)")).contains("rel=\"noopener\"");
        assertThat(html("[a](/b)")).doesNotContain("rel=");
    }

    @Test
    void picturesComeFromTheSiteOnly() {
        assertThat(html("![Un plan](/images/plan.svg \"Le plan\")"))
                .contains("<figure><img", "alt=\"Un plan\"", "loading=\"lazy\"", "<figcaption>Le plan</figcaption>");
        assertThat(html("![Un plan](https://example.org/p.png)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://example.org/p.png\" rel=\"noopener\">Un plan</a>");
        assertThat(html("<img src='//example.org/p.png'>")).doesNotContain("<img");
    }

    @Test
    void aTableScrollsByItselfAndSaysItsName() {
        assertThat(html("| Secteur | Part |\n|---|--:|\n| Santé | 12 |"))
                .contains(
                        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Tableau\u00a0: Secteur, Part\">")
                .contains("<th scope=\"col\">Secteur</th>", "<td class=\"num\">12</td>");
    }

    @ParameterizedTest
    @CsvSource({
        "'> Des mots. - _Sarah, fondatrice_'",
        "'> Des mots.\n> - _Sarah, fondatrice_'",
        "'> Des mots.\n> — *Sarah, fondatrice*'",
        "'> Des mots.\n>\n> – _Sarah, fondatrice_'"
    })
    void aQuotationEndsWithItsAuthor(String text) {
        assertThat(html(text).replaceAll("\\s*\n\\s*", ""))
                .startsWith("<figure class=\"pull\"><blockquote><p>Des mots.</p>")
                .endsWith("</blockquote><figcaption>Sarah, fondatrice</figcaption></figure>");
    }

    @Test
    void aQuotationWithoutAuthorStaysAsItIs() {
        assertThat(html("> Des mots, _soulignés_")).startsWith("<blockquote>").contains("<em>");
    }

    @Test
    void aMarkStandsInPlaceOfALinkWithItsEmphasisAndNothingElse() {
        var marks = new Marks() {
            @Override
            public Optional<Content> link(Reference reference, Content words) {
                return reference.destination().startsWith("figure:")
                        ? Optional.of(output -> {
                            output.writeContent("<a class=\"proof\" hx-get=\"/x\">");
                            words.writeTo(output);
                            output.writeContent("</a>");
                        })
                        : Optional.empty();
            }
        };
        var text = "Il y a [**150** entre<b>prises & co](figure:companies.created?a=1) ici, [là](/b).";
        var drawn = Markdown.read(text).draw(new Tr(Language.FR, ZoneOffset.UTC), marks);
        assertThat(drawn(drawn.body()).strip())
                .isEqualTo("<p>Il y a <a class=\"proof\" hx-get=\"/x\"><strong>150</strong> entreprises &amp; co</a>"
                        + " ici, <a href=\"/b\">là</a>.</p>");
    }

    @Test
    void referencesAreFoundWithTheirLines() {
        var references = Markdown.read("Un\n\n[deux](figure:a)\n\n- trois ![quatre](chart:b)")
                .references();
        assertThat(references)
                .containsExactly(
                        new Reference("figure:a", "deux", false, 3), new Reference("chart:b", "quatre", true, 5));
    }

    @Test
    void wordsAloneHaveNoMarkUp() {
        assertThat(Markdown.text("# Titre\n\nUn **mot**, [un lien](/a) et `code`.\n\n- a\n- b\n\n<b>fin</b>"))
                .isEqualTo("Titre Un mot, un lien et code. a b fin");
    }
}
