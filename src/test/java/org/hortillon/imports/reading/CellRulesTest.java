package org.hortillon.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.hortillon.imports.Column;
import org.hortillon.imports.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRulesTest {

    private static final CellRules RULES = new CellRules(ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({
        "2024-03-07, 2024-03-07",
        "07/03/2024, 2024-03-07",
        "7/3/2024, 2024-03-07",
        "2024-02-29, 2024-02-29",
        "2023-02-29, no_such_day",
        "31/04/2024, no_such_day",
        "03/13/2024, no_such_day",
        "0024-03-07, date_far",
        "7 mars 2024, date",
        "07.03.24, date",
        "45358, date"
    })
    void aDayIsWrittenInIsoOrInTheFrenchWay(String cell, String said) {
        assertThat(said(Column.date("on"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-07T18:30, 2024-03-07T17:30:00Z",
        "2024-07-07 18:30, 2024-07-07T16:30:00Z",
        "07/03/2024 18h30, 2024-03-07T17:30:00Z",
        "2024-03-07T18:30:15, 2024-03-07T17:30:15Z",
        "2024-03-07T18:30+05:30, 2024-03-07T13:00:00Z",
        "2024-03-07T17:30:00Z, 2024-03-07T17:30:00Z",
        "2024-03-31T02:30, no_such_hour",
        "2024-10-27T02:30, 2024-10-27T00:30:00Z",
        "2024-03-07T25:00, no_such_day",
        "2024-03-07, moment"
    })
    void aMomentIsInTheHubsTimeZone(String cell, String said) {
        assertThat(said(Column.moment("at"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200000|20000000",
                "1 234,56|123456",
                "1\u00a0234,5|123450",
                "1\u202f234\u202f567.89 €|123456789",
                "-12,5|-1250",
                "\u221212,5|-1250",
                "12,345|amount_decimals",
                "1.234,56|amount",
                "12 34|amount",
                "1e5|amount",
                "deux cents|amount"
            })
    void anAmountBecomesCents(String cell, String said) {
        assertThat(said(Column.amount("amount"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "134 780|134780",
                "15.0|15",
                "12,5|integer",
                "1,000|integer",
                "1.000|integer",
                "-1|too_small",
                "200001|too_great",
                "x|integer"
            })
    void aWholeNumberStaysWithinItsBounds(String cell, String said) {
        assertThat(said(Column.integer("n", 0, 200_000), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"oui, t", "Non, f", "YES, t", "0, f", "vrai, t", "peut-être, yes_no"})
    void aTruthIsSaidInFrenchOrEnglish(String cell, String said) {
        assertThat(said(Column.yesNo("public"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"open, open", "Fixed, fixed", "ouvert, one_of"})
    void aChoiceIsOneOfItsOptions(String cell, String said) {
        assertThat(said(Column.oneOf("kind", "open", "fixed"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"le-hangar, le-hangar", "80, 80", "Le-Hangar, key", "été, key", "-x, key", "a b, key"})
    void aKeyIsShortAndPlain(String cell, String said) {
        assertThat(said(Column.key("key"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"ana@exemple.fr, ana@exemple.fr", "ana@, email", "ana@exemple, email", "ana exemple@exemple.fr, email"})
    void anEmailHasBothItsEnds(String cell, String said) {
        assertThat(said(Column.email("email"), cell)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "https://exemple.fr/a?b=c, https://exemple.fr/a?b=c",
        "exemple.fr, url",
        "javascript:alert(1), url",
        "https://, url"
    })
    void anAddressIsAWebAddress(String cell, String said) {
        assertThat(said(Column.url("website"), cell)).isEqualTo(said);
    }

    @Test
    void aListIsCutAtItsBarsAndSurvivesQuotes() {
        assertThat(said(Column.list("words"), " a | b\"c | d\\e || ")).isEqualTo("{\"a\",\"b\\\"c\",\"d\\\\e\"}");
    }

    @Test
    void spacesAroundAreDroppedAndNothingIsNothing() {
        assertThat(said(Column.text("name"), " \u00a0TechFlow\u202f\ufeff")).isEqualTo("TechFlow");
        assertThat(said(Column.text("name"), " \u00a0 ")).isEqualTo("null");
        assertThat(said(Column.text("name").required(), "")).isEqualTo("required");
    }

    @Test
    void aTextOnOneLineStaysOnOneLineAndALongOneKeepsIts() {
        assertThat(said(Column.text("address"), "4 quai\r\n Bélu")).isEqualTo("4 quai Bélu");
        assertThat(said(Column.markdown("body"), "# Un\r\n\r\nDeux")).isEqualTo("# Un\n\nDeux");
    }

    @Test
    void accentsWrittenInTwoPartsBecomeOne() {
        assertThat(said(Column.text("name"), "E\u0301cole")).isEqualTo("École");
    }

    @Test
    void whatOurOwnExportsMadeHarmlessIsReadAsItWas() {
        assertThat(said(Column.text("name"), "'=Somme")).isEqualTo("=Somme");
        assertThat(said(Column.text("name"), "'un' et l'autre")).isEqualTo("'un' et l'autre");
    }

    @Test
    void tooLongAndInvisibleAreRefused() {
        assertThat(said(Column.text("name").max(3), "été")).isEqualTo("été");
        assertThat(said(Column.text("name").max(3), "étés")).isEqualTo("too_long");
        assertThat(said(Column.markdown("body"), "x".repeat(Limits.CELL_CHARACTERS + 1)))
                .isEqualTo("too_long");
        assertThat(said(Column.text("name"), "a\u0000b")).isEqualTo("control_character");
    }

    private static String said(Column column, String cell) {
        return switch (RULES.check(column, cell)) {
            case CellValue.Good good -> String.valueOf(good.text());
            case CellValue.Bad bad -> bad.code();
        };
    }
}
