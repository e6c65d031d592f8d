package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the journal notes is noted by the module that does it, and can be said; the twin in English is MessagesTest's. */
class ActsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/hortillon");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** An act, perhaps chosen between two, and the kind of thing it is done to. */
    private static final Pattern NOTE =
            Pattern.compile("audit\\s*\\.note\\(([^;]*?),\\s*\"([a-z_]+)\",", Pattern.DOTALL);

    private static final Pattern ACT = Pattern.compile("\"([a-z]+)\\.([a-z_]+)\"");

    @Test
    void every_act_and_kind_that_is_noted_is_said() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                keys.addAll(keys(Files.readString(file)));
            }
        }
        assertThat(keys).contains("publishing.act.published", "accounts.kind.article");
        assertThat(keys).allMatch(ActsTest::isSaid, "said in French");
    }

    @Test
    void an_act_is_seen_on_whatever_lines_it_stands() {
        assertThat(keys("audit.note(\n  first ? \"a.begun\" : \"a.changed\",\n \"thing\",\n id, null);"))
                .containsExactlyInAnyOrder("a.act.begun", "a.act.changed", "accounts.kind.thing");
    }

    private static Set<String> keys(String source) {
        var keys = new TreeSet<String>();
        NOTE.matcher(source).results().forEach(note -> {
            ACT.matcher(note.group(1)).results().forEach(act -> keys.add(act.group(1) + ".act." + act.group(2)));
            keys.add("accounts.kind." + note.group(2));
        });
        return keys;
    }

    private static boolean isSaid(String key) {
        try {
            var properties = new Properties();
            var module = key.substring(0, key.indexOf('.'));
            properties.load(new StringReader(Files.readString(MESSAGES.resolve(module + "_fr.properties"))));
            return properties.containsKey(key);
        } catch (IOException e) {
            return false;
        }
    }
}
