package org.hortillon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, nothing that acts comes out. */
class SafeHtmlTest {

    private static final int ROUNDS = 6_000;

    /** A tag as a browser reads it; only what stands inside one can act. */
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern ACTS = Pattern.compile(
            "^</?(script|style|iframe|form|input|button|object|embed|svg|math|meta|link|base|template|textarea)\\b"
                    + "|\\s(hx-|data-|on[a-z]+\\s*=|style\\s*=|id\\s*=\\s*\"(main|proof-panel)\")"
                    + "|(href|src)\\s*=\\s*\"\\s*(javascript|data|vbscript|figure|chart):");

    private static final List<String> PIECES = List.of(
            "<script>",
            "</script>",
            "<script src=//x>",
            "<div hx-get=/x>",
            "<div data-hx-on:click=a()>",
            "<p ",
            "<a ",
            "title=\"",
            "href='javascript:alert(1)'",
            "href=\"",
            "onclick=alert(1)",
            "onload = x ",
            "style=color:red",
            "<iframe src=/x>",
            "<form action=/x>",
            "<svg onload=a()>",
            "<math>",
            "<style>",
            "</style>",
            "<textarea>",
            "<img src=x onerror=a()>",
            "<img src=\"data:text/html,x\">",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "?>",
            "[a](javascript:alert(1))",
            "[a](data:text/html;base64,xx)",
            "[a](JaVaScRiPt&#58;alert(1))",
            "![a](data:x)",
            "[a](figure:b \"c\")",
            "![a](chart:b)",
            "[**a**](figure:b)",
            "[a]: javascript:alert(1)\n\n[a]\n",
            "&#xE000;",
            "&#57344;",
            "0:0&#xE001;",
            "\uE000",
            "\uE001",
            "> q - _A_\n",
            "| a | b |\n|--|--|\n| c | d |\n",
            "\n\n",
            "\n",
            "# h\n",
            "* ",
            "1. ",
            "`",
            "```\n",
            "~~",
            "**",
            "_",
            "\"",
            "'",
            ">",
            "<",
            "&",
            "&lt;script&gt;",
            "\\",
            "a ",
            "<table>",
            "<td>",
            "</div>",
            "</p>",
            "<b>",
            "</a>",
            "<h1 id=main>",
            "\u0000",
            "\uD83D",
            "é ",
            "javascript:");

    private static final Marks MARKS = new Marks() {
        @Override
        public Optional<Content> link(Reference reference, Content words) {
            return reference.destination().startsWith("figure:")
                    ? Optional.of(output -> {
                        output.writeContent("{");
                        words.writeTo(output);
                        output.writeContent("}");
                    })
                    : Optional.empty();
        }

        @Override
        public Optional<Content> picture(Reference reference) {
            return reference.destination().startsWith("chart:")
                    ? Optional.of(output -> output.writeContent("{}"))
                    : Optional.empty();
        }
    };

    private static String html(String text) {
        var drawn = Markdown.read(text).draw(new Tr(Language.EN, ZoneOffset.UTC), MARKS);
        return MarkdownTest.drawn(drawn.body());
    }

    private static void assertHarmless(String text) {
        var html = html(text);
        assertThat(html).doesNotContainPattern("[\uE000-\uF8FF]");
        assertThat(TAG.matcher(html).results().map(tag -> tag.group().toLowerCase(Locale.ROOT)))
                .as(text)
                .noneMatch(tag -> ACTS.matcher(tag).find());
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<iframe", "<style");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<div hx-get=\"/x\" data-hx-on:click=\"a()\">a</div>",
                "<p onclick=\"a()\" style=\"color:red\">a</p>",
                "[a](javascript:alert(1))",
                "[a](JAVASCRIPT&colon;alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "<iframe src=\"/x\"></iframe><form action=\"/x\"><input name=a></form>",
                "<svg><script>a()</script></svg><math><mi>x</mi></math>",
                "<div title=\"\n\n[x](figure:y)\n\n\"onclick=\"a()",
                "<div aria-label=\"\n\n[x](figure:y) onmouseover=a() \n\n\">b</div>",
                "<h1 id=\"main\">a</h1>"
            })
    void nothingThatActsComesOut(String text) {
        assertHarmless(text);
    }

    @Test
    void nothingThatActsComesOutOfRandomTexts() {
        var seed = 20_241_215L;
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(1, 25); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertHarmless(text.toString());
        }
    }

    @Test
    void theCheckWouldSeeWhatActs() {
        assertThat(List.of("<a onclick=\"a()\">", "<div hx-get=\"/x\">", "<script>", "<a href=\"javascript:a\">"))
                .allMatch(tag -> TAG.matcher(tag).find() && ACTS.matcher(tag).find());
    }

    @Test
    void deepNestingIsDrawnWithoutFallingOver() {
        assertHarmless(">".repeat(20_000) + " a");
        assertHarmless("*a **b ".repeat(5_000) + "** *".repeat(5_000));
        assertHarmless("![".repeat(5_000) + "](/x)".repeat(5_000));
        assertHarmless("- ".repeat(3_000) + "a");
        assertHarmless("<b>".repeat(20_000));
    }
}
