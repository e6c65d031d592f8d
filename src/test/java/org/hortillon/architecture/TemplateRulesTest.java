package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {

    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*(src=|ld\\+json))");
    /** Mail programs read no stylesheet, and no page of ours shows these as they are. */
    private static final Path LETTERS = Path.of("src/main/jte/messages/letter");

    private static final Pattern BARE_LINK = Pattern.compile("<a [^>]*href=\"/(?!icons|api/)");
    private static final Pattern POST = Pattern.compile("<form[^>]*method=\"post\"");

    @Test
    void nothing_is_inline_links_keep_the_language_and_forms_carry_their_token_and_key() throws IOException {
        var faults = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                faults(file.startsWith(LETTERS) ? withoutStyle(file) : Files.readString(file))
                        .forEach(fault -> faults.add(file + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void each_rule_can_be_broken() {
        assertThat(faults("<p style=\"x\"></p>")).containsExactly("inline");
        assertThat(faults("<p onclick=\"x\"></p>")).containsExactly("inline");
        assertThat(faults("<script>x</script>")).containsExactly("inline");
        assertThat(faults("<a class=\"b\" href=\"/blog\">")).containsExactly("a link that loses the language");
        assertThat(faults("<form method=\"post\"></form>")).containsExactly("a form without its token and key");
        assertThat(faults("<script type=\"application/ld+json\">{}</script><a href=\"${t.href(\"/blog\")}\">"))
                .isEmpty();
    }

    private static String withoutStyle(Path file) throws IOException {
        return Files.readString(file).replaceAll(" style=\"[^\"]*\"", "");
    }

    private static List<String> faults(String template) {
        var faults = new ArrayList<String>();
        if (INLINE.matcher(template).find()) {
            faults.add("inline");
        }
        if (BARE_LINK.matcher(template).find()) {
            faults.add("a link that loses the language");
        }
        if (POST.matcher(template).find() && !template.contains("@template.site.token(frame = frame)")) {
            faults.add("a form without its token and key");
        }
        return faults;
    }
}
