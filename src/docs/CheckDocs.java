import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the documentation to the code: paths, links, classes, commands and options that it names exist, limits that it
 * quotes are the constants', feature rows name tests that exist. Run by {@code bin/check-docs}, without a build.
 *
 * <p>A quoted limit is followed by the name of its constant in a comment: {@code 200<!-- Limits.FILES -->}.
 */
final class CheckDocs {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)\\s#]+)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]+(Test|Journey)|[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+");
    private static final Pattern PATH = Pattern.compile("(bin|docs|src|demo|\\.ci)/[A-Za-z0-9_./-]+");
    private static final Pattern COMMAND = Pattern.compile("bin/hortillon ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("(--[a-z][a-z-]+)");
    private static final Pattern LIMIT = Pattern.compile("([0-9][0-9 \u00a0\u202f,_]*)<!-- ([A-Za-z]+)\\.([A-Z_]+) -->");
    private static final Pattern ROW = Pattern.compile("^\\| \\**([A-Z][0-9]{1,2})\\** \\|([^|]*)\\|([^|]*)\\|");
    /** Words of the platform that docs may name without owning them. */
    private static final Set<String> FOREIGN = Set.of(
            "PostgreSQL", "JavaScript", "GeoJSON", "JdbcClient", "HotSpot", "GitHub", "OpenAPI", "FastCSV", "WebJars", "NullAway",
            "NullMarked", "ArchUnit", "SnakeYAML", "SafeConstructor", "MessageFormat", "ScopedValue", "CopyManager", "LibreOffice", "BigDecimal",
            "ResponseStatusException", "JobPosting", "OpenStreetMap", "DuckDB", "AutoCloseable", "ScopedValues", "CommonMark");

    private final Path root;
    private final Set<String> classes;
    private final String sources;
    private final List<String> faults = new ArrayList<>();

    private CheckDocs(Path root) throws IOException {
        this.root = root;
        var files = under("src", ".java");
        this.classes = files.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        this.sources = files.stream().map(CheckDocs::read).collect(Collectors.joining("\n"));
    }

    public static void main(String[] arguments) throws IOException {
        var check = new CheckDocs(Path.of(arguments[0]));
        var documents = check.documents();
        documents.forEach(check::check);
        check.modulesHavePages();
        check.faults.forEach(System.out::println);
        System.out.println(documents.size() + " documents, " + check.faults.size() + " faults");
        System.exit(check.faults.isEmpty() ? 0 : 1);
    }

    private void check(Path document) {
        var lines = read(document).lines().toList();
        var fenced = false;
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            var where = root.relativize(document) + ":" + number + ": ";
            if (line.startsWith("```")) {
                fenced = !fenced;
            }
            limits(where, line);
            commands(where, line);
            if (!fenced) {
                links(where, document, line);
                CODE.matcher(line).results().forEach(code -> quoted(where, document, code.group(1)));
            }
            if (document.endsWith("docs/features.md")) {
                features(where, line);
            }
        }
    }

    private void links(String where, Path document, String line) {
        LINK.matcher(line).results().map(link -> link.group(1)).forEach(target -> {
            if (!target.matches("<?(figure|chart|commitments?|source|testimonial):.*") && !target.startsWith("/")
                    && !Files.exists(document.resolveSibling(target))) {
                faults.add(where + "no file " + target);
            }
        });
    }

    private void quoted(String where, Path document, String code) {
        if (PATH.matcher(code).matches() && !Files.exists(root.resolve(code)) && !Files.exists(document.resolveSibling(code))) {
            faults.add(where + "no file " + code);
        }
        var name = code.replaceAll("[.(#].*", "");
        if (CLASS.matcher(name).matches() && !FOREIGN.contains(name) && !classes.contains(name) && !declared(name)) {
            faults.add(where + "no class " + name);
        }
    }

    private boolean declared(String name) {
        return Pattern.compile("(class|record|interface|enum) " + name + "\\b").matcher(sources).find()
                || Pattern.compile("import [a-z.A-Z]+\\." + name + ";").matcher(sources).find();
    }

    private void commands(String where, String line) {
        COMMAND.matcher(line).results().map(match -> match.group(1)).forEach(command -> {
            if (!sources.contains("name = \"" + command + "\"")) {
                faults.add(where + "no command " + command);
            }
        });
        if (line.contains("bin/hortillon") || line.contains("bin/demo")) {
            OPTION.matcher(line).results().map(match -> match.group(1)).forEach(option -> {
                if (!option.equals("--help") && !sources.contains('"' + option + '"')) {
                    faults.add(where + "no option " + option);
                }
            });
        }
    }

    private void limits(String where, String line) {
        LIMIT.matcher(line).results().forEach(limit -> {
            var constant = Pattern.compile("class " + limit.group(2) + "\\b[\\s\\S]*?\\b" + limit.group(3) + "\\s*=\\s*([^;]+);")
                    .matcher(sources);
            var quoted = limit.group(1).replaceAll("[^0-9]", "");
            if (!constant.find()) {
                faults.add(where + "no constant " + limit.group(2) + "." + limit.group(3));
            } else if (!constant.group(1).replaceAll("[^0-9*]", "").equals(quoted)) {
                faults.add(where + limit.group(2) + "." + limit.group(3) + " is " + constant.group(1) + ", not " + quoted);
            }
        });
    }

    private void features(String where, String line) {
        var row = ROW.matcher(line);
        if (!row.find()) {
            return;
        }
        var tests = CODE.matcher(row.group(2)).results().map(code -> code.group(1)).toList();
        if (tests.isEmpty() || row.group(3).isBlank()) {
            faults.add(where + row.group(1) + " names no test or no place");
        }
        tests.stream()
                .filter(test -> !test.endsWith("Test") && !test.endsWith("Journey"))
                .forEach(test -> faults.add(where + row.group(1) + " names " + test + ", which is no test"));
    }

    private void modulesHavePages() throws IOException {
        var missing = new TreeMap<String, Path>();
        try (var folders = Files.list(root.resolve("src/main/java/org/hortillon"))) {
            folders.filter(Files::isDirectory).forEach(folder -> {
                var page = Path.of("docs/modules", folder.getFileName() + ".md");
                if (!Files.exists(root.resolve(page))) {
                    missing.put(page.toString(), folder);
                }
            });
        }
        missing.keySet().forEach(page -> faults.add(page + ": this module has no page"));
    }

    private Set<Path> documents() throws IOException {
        var documents = new TreeSet<>(under("docs", ".md"));
        try (var top = Files.list(root)) {
            top.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        return documents;
    }

    private List<Path> under(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
