package org.hortillon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class OdsTest {

    private static final byte[] TABLE = Ods.bytes(
            "Été & <hiver>",
            List.of("a", "b"),
            List.of(
                    Arrays.asList("=1+1", 12.5),
                    Arrays.asList(null, LocalDate.of(2024, 2, 29)),
                    List.of("x\u0001y\nz")));

    @Test
    void the_file_begins_with_what_it_is_and_its_parts_are_xml() throws Exception {
        assertThat(new String(TABLE, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(TABLE, 38, Ods.MEDIA_TYPE.length(), StandardCharsets.US_ASCII))
                .isEqualTo(Ods.MEDIA_TYPE);
        for (var part : parts()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        }
    }

    @Test
    void cells_say_what_they_are_and_none_is_a_formula() throws IOException {
        var content = new String(parts().getLast(), StandardCharsets.UTF_8);
        assertThat(content)
                .contains("table:name=\"Été &amp; &lt;hiver&gt;\"")
                .contains("<table:table-cell office:value-type=\"string\"><text:p>=1+1</text:p>")
                .contains("office:value-type=\"float\" office:value=\"12.5\"")
                .contains(
                        "office:date-value=\"2024-02-29\"",
                        "<table:table-cell/>",
                        "<text:p>xy</text:p><text:p>z</text:p>")
                .doesNotContain("formula");
    }

    private static List<byte[]> parts() throws IOException {
        var parts = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(TABLE))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.add(zip.readAllBytes());
                }
            }
        }
        return parts;
    }
}
