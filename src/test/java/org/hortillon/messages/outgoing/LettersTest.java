package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** What must hold for every letter of every module; letters are found by their texts. */
@HubTest
class LettersTest {

    private static final String CANARY =
            "Ana \"><script>alert(1)</script><img src=x onerror=y>\r\nBcc: tous@exemple.fr\r\n\r\n<a href='https://evil.example'>\u2028\u202eici";

    private static final Pattern SUBJECT = Pattern.compile("([a-z]+)\\.letter\\.([a-z0-9_.]+)\\.subject");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)(,?)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ELEMENT = Pattern.compile("</?([a-z]+)");

    private final TestHub hub;
    private final Drawing drawing;

    LettersTest(TestHub hub, Drawing drawing) {
        this.hub = hub;
        this.drawing = drawing;
    }

    @Test
    void a_name_brings_neither_html_nor_headers_nor_line_ends_into_any_letter() throws IOException {
        hub.execute("update hubs.hubs set name = ?", CANARY);
        var letters = letters();
        assertThat(letters).isNotEmpty().allSatisfy(letter -> {
            var drawn = hub.inTransaction(() -> drawing.draw(letter));
            assertThat(drawn.subject()).as(letter.name()).doesNotContainPattern("[\\p{Cc}\\u2028\\u202e]");
            assertThat(drawn.text())
                    .as(letter.name())
                    .contains("Ana \"><script>")
                    .doesNotContainPattern("(?m)^Bcc");
            assertThat(elements(drawn.html()))
                    .as(letter.name())
                    .isSubsetOf("html", "head", "meta", "title", "body", "div", "p", "a", "br", "blockquote");
            assertThat(drawn.html()).as(letter.name()).doesNotContain("\u202e");
        });
    }

    @Test
    void no_letter_tells_whether_or_where_it_is_read() throws IOException {
        assertThat(letters()).allSatisfy(letter -> {
            var html = hub.inTransaction(() -> drawing.draw(letter)).html();
            assertThat(elements(html)).doesNotContain("img", "link", "script", "style", "iframe");
            assertThat(html).doesNotContain("url(");
            assertThat(Pattern.compile("href=\"(https://[^/\"]+)")
                            .matcher(html)
                            .results()
                            .map(link -> link.group(1)))
                    .allMatch(("https://" + hub.host())::equals);
        });
    }

    @Test
    void a_picture_in_a_letter_would_be_seen() {
        assertThat(elements("<p>x<img src=x></p>")).containsExactly("p", "img", "p");
    }

    private static List<String> elements(String html) {
        return ELEMENT.matcher(html).results().map(match -> match.group(1)).toList();
    }

    /** Every letter that the message files have texts for, in both languages, each value of it a canary or a number. */
    private static List<Letter> letters() throws IOException {
        var letters = new ArrayList<Letter>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.sorted().toList()) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                var language = file.toString().endsWith("_fr.properties") ? Language.FR : Language.EN;
                subjects(texts).forEach(subject -> letters.add(letter(texts, subject, language)));
            }
        }
        return letters;
    }

    private static Stream<MatchResult> subjects(Properties texts) {
        return texts.stringPropertyNames().stream()
                .sorted()
                .flatMap(key -> SUBJECT.matcher(key).results());
    }

    private static Letter letter(Properties texts, MatchResult subject, Language language) {
        var letter = Letter.service(subject.group(1) + "." + subject.group(2), "ana@exemple.fr", language)
                .quote(CANARY)
                .words(CANARY.replace("Bcc", "> Bcc"));
        var key = subject.group(1) + ".letter." + subject.group(2) + ".";
        assertThat(texts).containsKey(key + "text");
        if (texts.containsKey(key + "action")) {
            letter.action("/quelque-part");
        }
        var found = Stream.of("subject", "text", "action", "after")
                .map(part -> texts.getProperty(key + part, ""))
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .filter(each -> !each.group(1).equals("hub"))
                .toList();
        var numbers = found.stream()
                .filter(each -> !each.group(2).isEmpty())
                .map(each -> each.group(1))
                .toList();
        found.forEach(each -> letter.with(each.group(1), numbers.contains(each.group(1)) ? 2 : CANARY));
        return letter;
    }
}
