package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseNumbersTest {

    static final int JAVA_LINES = 200;
    static final int METHOD_LINES = 40;
    static final int COLLABORATORS = 6;
    static final int PARAMETERS = 5;
    static final int TEMPLATE_LINES = 90;
    static final int STYLESHEET_LINES = 250;

    private static final Pattern METHOD = Pattern.compile("^    (?! )[^=;]*\\([^;]*\\{$|^    (?! )[^=;]*\\{$");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hortillon");

    @Test
    void java_files_are_short() throws IOException {
        assertThat(tooLong("src/main/java", ".java", JAVA_LINES)).isEmpty();
    }

    @Test
    void templates_and_stylesheets_are_short() throws IOException {
        assertThat(tooLong("src/main/jte", ".jte", TEMPLATE_LINES)).isEmpty();
        assertThat(tooLong("src/main/resources/static/css", ".css", STYLESHEET_LINES))
                .isEmpty();
    }

    @Test
    void methods_are_short() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files("src/main/java", ".java")) {
            found.addAll(longMethods(file.toString(), Files.readAllLines(file)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void constructors_take_few_collaborators_and_methods_few_parameters() {
        assertThat(greedy(CLASSES)).isEmpty();
    }

    @Test
    void each_limit_can_be_broken() throws IOException {
        assertThat(tooLong("src/main/java", ".java", 20)).isNotEmpty();
        var lines = new ArrayList<>(List.of("    void endless() {"));
        lines.addAll(java.util.Collections.nCopies(METHOD_LINES + 1, "        work();"));
        lines.add("    }");
        assertThat(longMethods("Example", lines)).containsExactly("Example: void endless() has 41 lines");
        assertThat(greedy(new ClassFileImporter().importClasses(Greedy.class))).hasSize(2);
    }

    static final class Greedy {
        Greedy(String a, String b, String c, String d, String e, String f, String g) {}

        void ask(String a, String b, String c, String d, String e, String f) {}
    }

    private static List<String> greedy(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isRecord() && !type.isAnonymousClass() && !generated(type))
                .flatMap(type -> Stream.concat(
                        type.getConstructors().stream()
                                .filter(one -> one.getRawParameterTypes().size() > COLLABORATORS)
                                .filter(one -> !type.isEnum()),
                        type.getMethods().stream()
                                .filter(one -> !one.getName().contains("$"))
                                .filter(one -> one.getRawParameterTypes().size() > PARAMETERS)))
                .map(one -> one.getFullName())
                .toList();
    }

    private static boolean generated(JavaClass type) {
        return type.getPackageName().startsWith("org.hortillon.templates");
    }

    private static List<String> longMethods(String file, List<String> lines) {
        var found = new ArrayList<String>();
        for (var start = 0; start < lines.size(); start++) {
            if (METHOD.matcher(lines.get(start)).find()
                    && !lines.get(start).matches("    .*\\b(class|record|interface|enum)\\b.*")) {
                var end = start + 1;
                while (end < lines.size() && !lines.get(end).equals("    }")) {
                    end++;
                }
                if (end - start - 1 > METHOD_LINES) {
                    var name = lines.get(start).strip().replaceAll("\\s*\\{$", "");
                    found.add(file + ": " + name + " has " + (end - start - 1) + " lines");
                }
            }
        }
        return found;
    }

    private static List<String> tooLong(String folder, String ending, int most) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(folder, ending)) {
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("@import "))
                    .count();
            if (lines > most) {
                found.add(file + " has " + lines + " lines");
            }
        }
        return found;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
