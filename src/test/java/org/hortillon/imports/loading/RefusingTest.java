package org.hortillon.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.hortillon.imports.ImportFolder;
import org.hortillon.imports.Limits;
import org.hortillon.imports.Problem;
import org.hortillon.imports.Report;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not kept, and what is said about them. */
@HubTest
class RefusingTest {

    private static final String COMPANIES = "key;name;sector;commune;created_on;closed_on;source";

    private final TestHub hub;
    private final ImportFolder town;

    RefusingTest(TestHub hub, @TempDir Path path) {
        this.hub = hub;
        this.town = ImportFolder.smallTown(path);
    }

    @Test
    void oneWrongCellAndNothingOfTheFolderIsKept() {
        companies("techflow;TechFlow;numerique;80021;7 mars 2024;;Registre");

        assertThat(only(refused())).isEqualTo("companies.csv:2 created_on [7 mars 2024] date");
        assertThat(hub.count("hubs.sectors")).isZero();
        assertThat(hub.count("people.people")).isZero();
    }

    @Test
    void aRowWithAWrongCellIsNotHeldAgainstTheRowsThatReferToIt() {
        companies("techflow;TechFlow;numerique;80021;;;Registre");
        assertThat(only(refused())).isEqualTo("companies.csv:2 created_on [] required");
    }

    @Test
    void anUnknownSectorIsNamedWithTheNearestOnes() {
        companies("techflow;TechFlow;numerik;80021;2024-03-07;;Registre");

        var problem = refused().problems().getFirst();

        assertThat(said(problem)).isEqualTo("companies.csv:2 sector [numerik] unknown_reference_near");
        assertThat(problem.arguments()).first().isEqualTo("sectors");
        assertThat(problem.arguments().get(1)).startsWith("numerique");
    }

    @Test
    void aListMayNotNameWhatIsNotThere() {
        town.with(
                "mentors.csv",
                "key;person;title;expertise;sectors;since;capacity",
                "m;sarah;Experte;vente;services|nulle-part;2024-01-02;2");
        assertThat(only(refused())).startsWith("mentors.csv:2 sectors [nulle-part] unknown_reference");
    }

    @Test
    void halfAFolderLacksWhatItsRowsReferTo() {
        town.without("sectors.csv").without("people.csv");
        assertThat(refused().problems())
                .extracting(RefusingTest::said)
                .containsExactly(
                        "companies.csv:2 sector [numerique] unknown_reference",
                        "companies.csv:3 sector [services] unknown_reference",
                        "founders.csv:2 person [sarah] unknown_reference");
    }

    @Test
    void aKeyGivenTwiceIsToldWithBothLines() {
        companies(
                "techflow;TechFlow;numerique;80021;2024-03-07;;Registre",
                "autre;Autre;numerique;80021;2024-03-07;;Registre",
                "techflow;TechFlow bis;numerique;80021;2024-03-07;;Registre");

        var problem = refused().problems().getFirst();

        assertThat(said(problem)).isEqualTo("companies.csv:4 key [techflow] key_twice");
        assertThat(problem.arguments()).containsExactly("2");
    }

    @Test
    void unknownMissingAndRepeatedColumnsAreNamed() {
        town.with("sectors.csv", "key;libelle;label_en;key", "a;b;c;d");
        var problems = refused().problems();
        assertThat(problems)
                .extracting(RefusingTest::said)
                .containsExactly(
                        "sectors.csv:1 libelle [libelle] unknown_column",
                        "sectors.csv:1 key [key] column_twice",
                        "sectors.csv:1 label [label] missing_column",
                        "sectors.csv:1 position [position] missing_column");
        assertThat(problems.getFirst().arguments()).containsExactly("key, label, label_en, position");
    }

    @Test
    void aRaggedLineIsCounted() {
        companies("techflow;TechFlow;numerique;80021");
        var problem = refused().problems().getFirst();
        assertThat(said(problem)).isEqualTo("companies.csv:2  [] ragged");
        assertThat(problem.arguments()).containsExactly("4", "7");
    }

    @Test
    void anotherEncodingIsAdvisedOn() {
        town.with(
                "sectors.csv",
                "key;label;label_en;position\nsante;Santé;Health;1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(only(refused())).isEqualTo("sectors.csv:2  [sante;Santé;Health;1] encoding");
    }

    @Test
    void aRuleOverSeveralColumnsPointsToOne() {
        companies("techflow;TechFlow;numerique;80021;2024-03-07;2024-01-01;Registre");
        assertThat(refused().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("check");
            assertThat(problem.column()).isEqualTo("closed_on");
            assertThat(problem.value()).isEqualTo("2024-01-01");
        });
    }

    @Test
    void whatOnlyTheDatabaseSeesIsSaidInWordsToo() {
        town.with(
                "people.csv",
                "key;given_name;family_name;email;public",
                "sarah;Sarah;Dubois;meme@exemple.fr;non",
                "marc;Marc;Leroy;Meme@exemple.fr;non");
        assertThat(only(refused())).isEqualTo("people.csv:3 email [Meme@exemple.fr] not_unique");
        assertThat(hub.count("people.people")).isZero();
    }

    @Test
    void filesThatNobodyKnowsAreRefused() {
        town.with("clients.csv", "a;b").with("companies.xls", "x");
        assertThat(refused().problems())
                .extracting(RefusingTest::said)
                .containsExactly(
                        "clients.csv:0  [clients.csv] unknown_file", "companies.xls:0  [companies.xls] unknown_file");
    }

    @Test
    void theSameTableInTwoFilesIsRefused() {
        town.with("sectors.xlsx", "x");
        assertThat(only(refused())).isEqualTo("sectors.xlsx:0  [sectors.xlsx] file_twice");
    }

    @Test
    void tooManyFilesAreNotEvenRead() {
        IntStream.rangeClosed(0, Limits.FILES).forEach(i -> town.with("images/" + i + ".png", "x"));
        assertThat(only(refused())).endsWith("too_many_files");
    }

    @Test
    void anEmptyFolderIsNoImport(@TempDir Path empty) {
        assertThat(only(new ImportFolder(empty).importInto(hub))).endsWith("nothing_to_read");
    }

    @Test
    void theHubsOwnFileHasOneRow() {
        town.with("hub.csv", "key;name;tagline;town;territory", "a;A;A;A;A", "b;B;B;B;B");
        assertThat(only(refused())).isEqualTo("hub.csv:0  [2] one_row");
    }

    @Test
    void anOutlineOfAnUnknownCommuneIsRefusedWithAllTables() {
        town.with("communes.geojson", """
                {"type":"FeatureCollection","features":[{"properties":{"code":"80999"},
                "geometry":{"type":"Polygon","coordinates":[[[2.2,49.8],[2.3,49.8],[2.3,49.9],[2.2,49.8]]]}}]}""");
        assertThat(only(refused())).isEqualTo("communes.geojson:1  [80999] geojson_commune");
        assertThat(hub.count("hubs.communes")).isZero();
        town.with("communes.geojson", "{\"type\":\n\"Feature");
        assertThat(only(refused())).endsWith("geojson");
    }

    @Test
    void manyProblemsAreCountedAndTheFirstAreShown() {
        companies(IntStream.range(0, 500)
                .mapToObj(i -> "c-%d;C;nulle-part;80021;2024-03-07;;Registre".formatted(i))
                .toArray(String[]::new));

        var report = refused();

        assertThat(report.problems()).hasSize(Limits.PROBLEMS_SHOWN);
        assertThat(report.problemCount()).isEqualTo(501); // and the founder of a company that is no longer there
    }

    @Test
    void everythingWrongIsToldAtOnceFileByFile() {
        companies("techflow;TechFlow;numerik;80021;2024-03-07;;Registre", "Bocalo;Bocalo;services;80021;2024-13-01;;");
        town.with("founders.csv", "company;person;role;since", "techflow;sarah;boss;", "techflow;jean;founder;");
        assertThat(refused().problems())
                .extracting(RefusingTest::said)
                .containsExactly(
                        "companies.csv:2 sector [numerik] unknown_reference_near",
                        "companies.csv:3 key [Bocalo] key",
                        "companies.csv:3 created_on [2024-13-01] no_such_day",
                        "companies.csv:3 source [] required",
                        "founders.csv:2 role [boss] one_of",
                        "founders.csv:3 person [jean] unknown_reference");
    }

    @Test
    void theReportSpeaksFrenchAndEnglish() {
        companies("techflow;TechFlow;numerik;80021;2024-03-07;;Registre");
        var problem = refused().problems().getFirst();
        inLanguage(Language.FR, problem)
                .isEqualTo(
                        "Aucune ligne de sectors.csv n’a la clé «\u00a0numerik\u00a0», ni dans le dossier ni déjà dans Hortillon."
                                + " Vouliez-vous dire\u00a0: numerique\u202f? Sinon, ajoutez cette clé à sectors.csv.");
        inLanguage(Language.EN, problem)
                .isEqualTo("No row of sectors.csv has the key “numerik”, neither in the folder nor in the hub."
                        + " Did you mean: numerique? Otherwise add this key to sectors.csv.");
    }

    private static AbstractStringAssert<?> inLanguage(Language language, Problem problem) {
        var t = new Tr(language, ZoneOffset.UTC);
        return assertThat(problem.why(t) + " " + problem.advice(t));
    }

    private void companies(String... rows) {
        var lines = new java.util.ArrayList<>(List.of(COMPANIES));
        lines.addAll(List.of(rows));
        town.with("companies.csv", lines.toArray(String[]::new));
    }

    private Report refused() {
        var report = town.importInto(hub);
        assertThat(report.refused()).isTrue();
        return report;
    }

    private static String only(Report report) {
        assertThat(report.problems()).hasSize(1);
        return said(report.problems().getFirst());
    }

    private static String said(Problem problem) {
        return "%s:%d %s [%s] %s"
                .formatted(problem.file(), problem.line(), problem.column(), problem.value(), problem.code());
    }
}
