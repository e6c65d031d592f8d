package org.hortillon.imports.page;

import java.util.List;
import org.hortillon.imports.ImportFile;
import org.hortillon.kernel.Tr;

/** A file as it is described to those who write it. */
public record FileGuide(ImportFile file, List<ColumnGuide> columns) {

    /** As it is called in the folder. */
    public String name() {
        return file.name() + ".csv";
    }

    /** What its rows are. */
    public String title(Tr t) {
        return t.get("imports.file." + file.name());
    }

    /** What is refused although every cell is right by itself. */
    public List<String> rules(Tr t) {
        return file.checks().stream()
                .map(check -> t.get("imports.check." + check.code()))
                .distinct()
                .toList();
    }
}
