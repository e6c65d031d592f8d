package org.hortillon.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hortillon.imports.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private final Path folder;

    TableReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key;label\na;Un\nb;Deux\n",
                "key,label\r\na,Un\r\nb,Deux",
                "\ufeffkey;label\n\na;Un\n;\n\"b\";\"Deux\"\n"
            })
    void separatorLineEndsAndByteOrderMarkAreTheWritersChoice(String content) throws Exception {
        assertThat(read(csv(content)))
                .containsExactly(List.of("key", "label"), List.of("a", "Un"), List.of("b", "Deux"));
    }

    @Test
    void quotesKeepSeparatorsLineBreaksAndThemselves() throws Exception {
        assertThat(read(csv("key;body\na;\"un; \"\"deux\"\"\ntrois\"\nb;x\n")))
                .contains(List.of("a", "un; \"deux\"\ntrois"), List.of("b", "x"));
    }

    @Test
    void aSeparatorInsideTheHeadersTextDoesNotMisleadTheCount() throws Exception {
        assertThat(read(csv("key;label;note, bref\na;b;c\n")).getFirst()).containsExactly("key", "label", "note, bref");
    }

    @Test
    void anotherEncodingIsNamedWithItsLineAndTheWordsAround() throws IOException {
        var file = folder.resolve("sectors.csv");
        Files.write(file, "key;label\na;Un\nb;Santé publique\n".getBytes(Charset.forName("windows-1252")));

        var fault = refused(file);

        assertThat(fault.code()).isEqualTo("encoding");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.value()).contains("Santé publique");
    }

    @Test
    void utf16IsAnotherEncodingToo() throws IOException {
        var file = folder.resolve("sectors.csv");
        Files.write(file, "\ufeffkey;label\na;Un\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused(file).code()).isEqualTo("encoding");
    }

    @Test
    void aQuoteThatNeverClosesIsFoundWhereItOpened() throws IOException {
        var fault = refused(csv("key;label\na;Un\nb;\"Deux\nc;Trois\n"));
        assertThat(fault.code()).isEqualTo("quotes");
        assertThat(fault.line()).isEqualTo(3);
    }

    @Test
    void aSheetSaysWhatTheSameTableSays() throws Exception {
        var file = xlsx(Workbook.of(sheet -> {
            sheet.value(0, 0, "key");
            sheet.value(0, 1, "on");
            sheet.value(0, 2, "at");
            sheet.value(0, 3, "amount");
            sheet.value(0, 4, "public");
            sheet.value(2, 0, "a");
            sheet.value(2, 1, LocalDate.of(2024, 3, 7));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, LocalDateTime.of(2024, 3, 7, 18, 30));
            sheet.style(2, 2).format("[$-40C]d mmmm yyyy hh:mm").set();
            sheet.value(2, 3, 0.1 + 0.2);
            sheet.value(2, 4, true);
            sheet.value(3, 0, "b");
            sheet.value(3, 3, 80021);
        }));

        assertThat(read(file))
                .containsExactly(
                        List.of("key", "on", "at", "amount", "public"),
                        List.of("a", "2024-03-07", "2024-03-07T18:30:00", "0.3", "true"),
                        List.of("b", "", "", "80021", ""));
    }

    @Test
    void aFormulaSaysWhatItLastGave() throws Exception {
        var file = xlsx(Workbook.raw("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c><c r="B1" t="inlineStr"><is><t>n</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>LOWER("A")</f><v>a</v></c><c r="B2"><f>1+2</f><v>3</v></c></row>"""));
        assertThat(read(file)).contains(List.of("a", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a workbook", "PK\u0003\u0004 broken"})
    void whatIsNoWorkbookIsSaidToBeNone(String content) throws IOException {
        assertThat(refused(xlsx(content.getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("workbook");
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsNotOpened() throws IOException {
        var bomb = Workbook.zip(java.util.Map.of("xl/sharedStrings.xml", " ".repeat(40 << 20)));
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(refused(xlsx(bomb)).code()).isEqualTo("workbook_too_large");
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("sectors.csv"), content);
    }

    private Path xlsx(byte[] content) throws IOException {
        return Files.write(folder.resolve("sectors.xlsx"), content);
    }

    private static Unreadable refused(Path file) {
        return catchThrowableOfType(Unreadable.class, () -> read(file));
    }

    private static List<List<String>> read(Path file) throws Unreadable {
        try (var reader = TableReader.open(file)) {
            var rows = new ArrayList<List<String>>();
            rows.add(reader.header());
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row.cells());
            }
            return rows;
        }
    }
}
