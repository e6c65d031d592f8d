package org.hortillon.imports.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.hortillon.imports.Column;
import org.hortillon.imports.Decided;
import org.hortillon.imports.ImportDocument;
import org.hortillon.imports.ImportFile;
import org.springframework.stereotype.Component;

/** All that the modules say they can read. */
@Component
public class Declarations {

    private final Map<String, ImportFile> files = new LinkedHashMap<>();
    private final List<ImportDocument> documents;
    private final List<Decided> decided;

    Declarations(List<ImportFile> files, List<ImportDocument> documents, List<Decided> decided) {
        files.stream().sorted(Comparator.comparing(ImportFile::name)).forEach(file -> {
            if (this.files.put(file.name(), file) != null) {
                throw new IllegalStateException("Two modules declare " + file.name());
            }
        });
        this.documents = documents;
        this.decided = decided;
    }

    /** SQL that is true of a row {@code t} whose {@code column} stays as it was decided in Hortillon; nothing when none does. */
    Optional<String> keeps(ImportFile file, Column column) {
        var kept = decided.stream()
                .flatMap(each -> each.keeps(file.table(), column.target()).stream())
                .collect(Collectors.joining(" or "));
        return Optional.of(kept).filter(sql -> !sql.isEmpty());
    }

    public Optional<ImportFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    List<ImportDocument> documents() {
        return documents;
    }

    /** The file whose rows {@code column} points to. */
    ImportFile target(Column column) {
        var name = Objects.requireNonNull(column.refersTo());
        return file(name).orElseThrow(() -> new IllegalStateException("No module declares " + name));
    }

    /** The one column by which other files point to rows of {@code file}. */
    static Column keyOf(ImportFile file) {
        if (file.key().size() != 1) {
            throw new IllegalStateException("Nothing can refer to " + file.name() + ": its key has several columns");
        }
        return file.key().getFirst();
    }

    /** Every file after those that it refers to. */
    public List<ImportFile> inOrder() {
        SequencedSet<ImportFile> done = new LinkedHashSet<>();
        files.values().forEach(file -> visit(file, done, new ArrayList<>()));
        return List.copyOf(done);
    }

    private void visit(ImportFile file, SequencedSet<ImportFile> done, List<String> way) {
        if (way.contains(file.name())) {
            throw new IllegalStateException("Files refer to each other in a circle: " + way);
        }
        if (done.contains(file)) {
            return;
        }
        way.add(file.name());
        file.columns().stream()
                .filter(column -> column.refersTo() != null)
                .forEach(column -> visit(target(column), done, way));
        way.removeLast();
        done.add(file);
    }
}
