package org.hortillon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://ailleurs.example\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00a0=1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                "-",
                "- une liste"
            })
    void aCellThatCouldBeAFormulaIsWrittenAsTextAndReadBackAsItWas(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
        assertThat(Csv.original(Csv.harmless(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-12",
                "+300",
                "-1 234,50",
                "-1\u202f234,5",
                "+300 %",
                "-5\u00a0€",
                "0.5",
                "+33 6 39 98 66 93",
                "Amiens",
                "l’élan",
                "",
                "'quotation'",
                "a=b"
            })
    void plainNumbersAndPlainWordsAreLeftAlone(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo(cell);
        assertThat(Csv.original(cell)).isEqualTo(cell);
    }

    @Test
    void valuesAreWrittenTheWayAFrenchSpreadsheetReadsThem() {
        var table = new String(
                Csv.bytes(
                        List.of("nom", "né le", "part", "somme", "public", "vide"),
                        List.of(Arrays.asList(
                                "dit \"Jo\"; seul",
                                LocalDate.of(2024, 3, 7),
                                new BigDecimal("-12.50"),
                                151L,
                                true,
                                null))),
                StandardCharsets.UTF_8);

        assertThat(table)
                .isEqualTo("\ufeffnom;né le;part;somme;public;vide\r\n"
                        + "\"dit \"\"Jo\"\"; seul\";2024-03-07;-12,50;151;oui;\r\n");
    }

    @Test
    void aTableForProgramsHasNoMark() {
        var out = new ByteArrayOutputStream();
        try (var csv = Csv.forPrograms(out)) {
            csv.row("a", 0.5);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a;0,5\r\n");
    }
}
