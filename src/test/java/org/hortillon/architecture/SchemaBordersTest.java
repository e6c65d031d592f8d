package org.hortillon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL in the sources may name. */
class SchemaBordersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/hortillon");
    private static final Path FIGURES = Path.of("src/main/resources/figures");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|into|update|using)\\s+(?:only\\s+|lateral\\s+)?([a-z_]+)\\.([a-z_]+)");
    private static final Pattern STATEMENT = Pattern.compile("\\b(select|insert|update|delete|from|join)\\s");
    private static final Pattern CONTRACT = Pattern.compile("allowedDependencies = \\{([^}]*)}");
    private static final Pattern DECLARED = Pattern.compile("(?:view|labels): ([a-z_]+\\.[a-z_]+)");
    /** A key is named by all its columns, and every key begins with its hub. */
    private static final Pattern KEY = Pattern.compile("on conflict \\(hub_id, ");
    /** Hubs are what these are about; imports writes any table and finds out whether its row is new. */
    private static final Set<String> OF_HUBS = Set.of("hubs/Hubs.java", "imports/loading/Writing.java");

    @Test
    void a_module_asks_its_own_schema_and_those_of_the_modules_that_it_may_use() {
        assertThat(sources().flatMap(file -> strangers(module(file), read(file)).map(name -> file + ": " + name)))
                .isEmpty();
    }

    @Test
    void no_statement_of_the_application_names_the_hub() {
        assertThat(sources()
                        .filter(file ->
                                !OF_HUBS.contains(SOURCES.relativize(file).toString()))
                        .filter(file -> namesTheHub(read(file))))
                .isEmpty();
    }

    @Test
    void figures_are_asked_of_fact_and_label_views_only() throws IOException {
        try (var files = Files.list(FIGURES)) {
            var views = files.flatMap(file -> views(read(file))).collect(Collectors.toSet());
            assertThat(views).hasSizeGreaterThan(15).allMatch(SchemaBordersTest::published);
        }
        assertThat(sources().filter(file -> module(file).equals("figures")).flatMap(file -> tables(read(file))))
                .allMatch(table -> table.startsWith("figures.") || published(table));
    }

    @Test
    void each_rule_can_be_broken() {
        assertThat(strangers("events", "jdbc.sql(\"select 1 from funding.rounds\")"))
                .containsExactly("funding.rounds");
        assertThat(strangers(
                        "talent",
                        "sql(\"\"\"\n  select 1\n    from talent.jobs j\n    join people.people p on true\"\"\")"))
                .containsExactly("people.people");
        assertThat(strangers("events", "\"from events.events\", \"from hubs.hubs\", \"from coworking.space_labels\""))
                .isEmpty();
        assertThat(namesTheHub("\"select * from events.events where hub_id = ?\""))
                .isTrue();
        assertThat(namesTheHub("\"insert into a.b (c) values (?) on conflict (hub_id, c) do nothing\""))
                .isFalse();
        assertThat(views("view: funding.rounds\n").filter(SchemaBordersTest::published))
                .isEmpty();
    }

    private static Stream<String> strangers(String module, String source) {
        var allowed = allowed(module);
        return tables(source).filter(table -> !allowed.contains(schema(table)) && !table.endsWith("_labels"));
    }

    /** The schemas of the module itself and of those that its package-info allows. */
    private static Set<String> allowed(String module) {
        var contract = CONTRACT.matcher(read(SOURCES.resolve(module).resolve("package-info.java")));
        var dependencies = contract.find() ? contract.group(1).split("[\",\\s]+", -1) : new String[0];
        return Stream.concat(Stream.of(module, "hubs"), Arrays.stream(dependencies))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> tables(String source) {
        var schemas = schemas();
        return literals(source)
                .flatMap(literal -> TABLE.matcher(literal).results())
                .map(match -> match.group(1) + "." + match.group(2))
                .filter(table -> schemas.contains(schema(table)));
    }

    private static boolean namesTheHub(String source) {
        return literals(source)
                .filter(literal -> STATEMENT.matcher(literal).find())
                .map(literal -> KEY.matcher(literal).replaceAll(""))
                .anyMatch(literal -> literal.contains("hub_id"));
    }

    private static Stream<String> views(String definitions) {
        return DECLARED.matcher(definitions).results().map(match -> match.group(1));
    }

    private static boolean published(String view) {
        return view.contains(".fact_") || view.endsWith("_labels");
    }

    private static Stream<String> literals(String source) {
        return LITERAL.matcher(source.replace("'\"'", ""))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static String schema(String table) {
        return table.substring(0, table.indexOf('.'));
    }

    private static String module(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static Set<String> schemas() {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> SOURCES.relativize(file).getNameCount() > 1)
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
