package org.hortillon.imports.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.imports.ImportDocument;
import org.hortillon.imports.ImportFile;
import org.hortillon.imports.Limits;

/** Finds out what a folder holds: tables by their base name, documents by whoever takes them, and what nobody knows. */
final class Planner {

    private static final int DEPTH = 4;

    /** Left aside: hidden files, locks of office programs, what systems leave behind, and what is written for people. */
    private static final Pattern IGNORED = Pattern.compile(
            "(?:.*/)?(?:\\..*|~\\$.*|readme[^/]*|licen[cs]e[^/]*|thumbs\\.db|desktop\\.ini|__macosx(?:/.*)?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TABLE = Pattern.compile("([a-z_]+)\\.(?:csv|xlsx)", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Declarations declarations;
    private final Findings findings;
    private final Map<String, Plan.Table> tables = new HashMap<>();
    private final List<Plan.Document> documents = new ArrayList<>();

    Planner(Path folder, Declarations declarations, Findings findings) {
        this.folder = folder;
        this.declarations = declarations;
        this.findings = findings;
    }

    Plan plan() {
        var names = names();
        if (names.size() > Limits.FILES) {
            findings.file("", "too_many_files", String.valueOf(names.size()), String.valueOf(Limits.FILES));
            return new Plan(List.of(), List.of());
        }
        names.forEach(this::sort);
        if (tables.isEmpty() && documents.isEmpty() && findings.none()) {
            findings.file("", "nothing_to_read", "");
        }
        documents.sort(Comparator.comparingInt(
                        (Plan.Document document) -> document.reader().order())
                .thenComparing(Plan.Document::name));
        return new Plan(ordered(), documents);
    }

    private List<String> names() {
        try (var paths = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
            return paths.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !IGNORED.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sort(String name) {
        var path = folder.resolve(name);
        var matcher = TABLE.matcher(name);
        var file = matcher.matches() ? declarations.file(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
        if (file != null && file.isPresent()) {
            table(file.get(), name, path);
            return;
        }
        declarations.documents().stream()
                .filter(reader -> reader.takes(Path.of(name)))
                .findFirst()
                .ifPresentOrElse(reader -> document(reader, name, path), () -> unknown(name));
    }

    private void unknown(String name) {
        findings.file(name, "unknown_file", name, known());
    }

    private void table(ImportFile file, String name, Path path) {
        var other = tables.get(file.name());
        if (other != null) {
            findings.file(name, "file_twice", name, other.name());
        } else if (fits(name, path, Limits.FILE_BYTES)) {
            tables.put(file.name(), new Plan.Table(file, name, path, size(path)));
        }
    }

    private void document(ImportDocument reader, String name, Path path) {
        if (fits(name, path, Limits.DOCUMENT_BYTES)) {
            documents.add(new Plan.Document(reader, name, path));
        }
    }

    private boolean fits(String name, Path path, long most) {
        if (size(path) > most) {
            findings.file(name, "file_too_large", name, String.valueOf(most >> 20));
            return false;
        }
        return true;
    }

    private List<Plan.Table> ordered() {
        return declarations.inOrder().stream()
                .flatMap(file -> java.util.stream.Stream.ofNullable(tables.get(file.name())))
                .toList();
    }

    private String known() {
        return String.join(
                ", ",
                declarations.inOrder().stream().map(ImportFile::name).sorted().toList());
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
