package org.hortillon.imports.page;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hortillon.imports.ImportFile;
import org.hortillon.imports.loading.Declarations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a folder may hold, from what the modules declare, with the examples that stand beside the code. */
@Component
class Guides {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Declarations declarations;

    Guides(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Every file after those that it refers to. */
    List<FileGuide> all() {
        return declarations.inOrder().stream().map(Guides::guide).toList();
    }

    /** An example of {@code name}.csv, as spreadsheets open it. */
    Optional<byte[]> example(String name) {
        return declarations.file(name).map(file -> (BYTE_ORDER_MARK + text(file)).getBytes(StandardCharsets.UTF_8));
    }

    private static FileGuide guide(ImportFile file) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text(file))) {
            var rows = csv.stream().skip(1).toList();
            var columns = IntStream.range(0, file.columns().size())
                    .mapToObj(i -> new ColumnGuide(
                            file.columns().get(i),
                            rows.stream()
                                    .map(row -> row.getField(i))
                                    .filter(cell -> !cell.isEmpty())
                                    .findFirst()
                                    .orElse("")))
                    .toList();
            return new FileGuide(file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ImportFile file) {
        try {
            return new ClassPathResource("imports/examples/" + file.name() + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
