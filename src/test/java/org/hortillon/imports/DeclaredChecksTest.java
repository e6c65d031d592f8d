package org.hortillon.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** All files that the modules declare, whatever the module. */
class DeclaredChecksTest {

    @Test
    void every_rule_of_every_file_is_said_in_both_languages() {
        assertThat(declared()).hasSizeGreaterThan(20);
        assertThat(unsaid(declared())).isEmpty();
    }

    @Test
    void a_rule_without_a_sentence_is_found() {
        var file = ImportFile.of("x", "x.x", Column.key("key")).refuse("key", "never_said", "false");
        assertThat(unsaid(List.of(file))).containsExactly("FR never_said", "EN never_said");
    }

    private static List<String> unsaid(Collection<ImportFile> files) {
        return files.stream()
                .flatMap(file -> file.checks().stream())
                .map(ImportFile.Check::code)
                .distinct()
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> new Tr(language, ZoneOffset.UTC)
                                .getOr("imports.check." + code, "")
                                .isEmpty())
                        .map(language -> language + " " + code))
                .collect(Collectors.toList());
    }

    private static Collection<ImportFile> declared() {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(
                    new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".+\\.[A-Z]\\w+Imports")));
            scanner.scan("org.hortillon");
            context.refresh();
            return List.copyOf(context.getBeansOfType(ImportFile.class).values());
        }
    }
}
