package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\bget\\(\"([a-z]+\\.[a-z0-9_.]*[a-z0-9_])\"[,)]");

    @Test
    void every_sentence_exists_in_french_and_english() throws IOException {
        for (var french : bundles("_fr.properties")) {
            var english = Path.of(french.toString().replace("_fr.properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(french));
        }
    }

    @Test
    void every_key_that_code_and_templates_name_exists() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles("_fr.properties")) {
            known.addAll(keys(bundle));
        }
        assertThat(used(sources())).isNotEmpty().allMatch(known::contains, "a known key");
    }

    @Test
    void french_sentences_have_typographic_apostrophes() throws IOException {
        var straight = new ArrayList<String>();
        for (var bundle : bundles(".properties")) {
            Files.readAllLines(bundle).stream()
                    .filter(line -> line.contains("'"))
                    .forEach(straight::add);
        }
        assertThat(straight).isEmpty();
    }

    @Test
    void a_key_in_a_template_is_seen() {
        assertThat(used(List.of("${t.get(\"site.missing\")} ${t.get(\"site.more\", 3)}")))
                .containsExactly("site.missing", "site.more");
    }

    private static Set<String> used(List<String> texts) {
        var keys = new TreeSet<String>();
        texts.forEach(text -> USED.matcher(text).results().forEach(match -> keys.add(match.group(1))));
        return keys;
    }

    private static List<String> sources() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(MessagesTest::isSource).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".jte");
    }

    private static List<Path> bundles(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(bundle)));
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
