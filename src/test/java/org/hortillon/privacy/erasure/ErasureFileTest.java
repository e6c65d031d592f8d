package org.hortillon.privacy.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.hortillon.store.StoreProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the list of erasures stands that no restored backup takes back. */
class ErasureFileTest {

    private static final UUID HUB = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID PERSON = UUID.fromString("01930000-0000-7000-8000-000000000002");

    @TempDir
    private Path folder;

    private StoreProperties embedded() {
        return new StoreProperties(folder, null, null, 1);
    }

    @Test
    void it_stands_in_the_folder_of_the_embedded_database() {
        new ErasureFile("", embedded()).add(HUB, PERSON);
        assertThat(folder.resolve("erasures.csv")).hasContent(HUB + ";" + PERSON);
        assertThat(new ErasureFile("", embedded()).people(HUB)).containsExactly(PERSON);
    }

    @Test
    void with_another_database_it_stands_where_it_is_told_and_else_nowhere() {
        var given = new StoreProperties(folder, "jdbc:postgresql://localhost/x", null, 1);
        new ErasureFile("", given).add(HUB, PERSON);
        assertThat(folder).isEmptyDirectory();
        var told = folder.resolve("list.csv");
        new ErasureFile(told.toString(), given).add(HUB, PERSON);
        assertThat(told).exists();
    }

    @Test
    void half_a_line_and_the_people_of_other_hubs_are_left_alone() throws IOException {
        var file = new ErasureFile("", embedded());
        file.add(HUB, PERSON);
        file.add(PERSON, HUB);
        Files.writeString(folder.resolve("erasures.csv"), HUB + ";0193", StandardOpenOption.APPEND);
        assertThat(file.people(HUB)).containsExactly(PERSON);
    }
}
