package org.hortillon.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hortillon.imports.ImportFolder;
import org.hortillon.imports.Report;
import org.hortillon.imports.Workbook;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are as they should be. */
@HubTest
class ImportingTest {

    private final TestHub hub;
    private final ImportFolder town;

    ImportingTest(TestHub hub, @TempDir Path path) {
        this.hub = hub;
        this.town = ImportFolder.smallTown(path);
    }

    @Test
    void aWholeFolderArrives() {
        var report = town.importInto(hub);

        assertThat(report.problems()).isEmpty();
        assertThat(report.files())
                .contains(new Report.File("companies.csv", 2, 2, 0), new Report.File("founders.csv", 1, 1, 0));
        assertThat(hub.rows("select name, siren, created_on::text as day from companies.companies order by key"))
                .extracting(row -> row.get("name"), row -> row.get("day"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bocalo", "2024-05-07"),
                        org.assertj.core.groups.Tuple.tuple("TechFlow", "2024-03-07"));
        assertThat(hub.value(String.class, "select postcodes::text from hubs.communes"))
                .isEqualTo("{80000,80080,80090}");
        assertThat(hub.value(Boolean.class, "select public from people.people where key = 'sarah'"))
                .isTrue();
    }

    @Test
    void theSameFolderTwiceChangesNothing() {
        town.importInto(hub);
        var before = hub.rows("select *, xmin::text as version from companies.companies order by key");

        var report = town.importInto(hub);

        assertThat(report.refused()).isFalse();
        assertThat(report.unchanged()).isEqualTo(report.read()).isEqualTo(8);
        assertThat(hub.rows("select *, xmin::text as version from companies.companies order by key"))
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void aChangedRowChangesItsRowAndNoOther() {
        town.importInto(hub);
        town.with(
                "companies.csv",
                "key;name;siren;sector;commune;created_on;source",
                "techflow;TechFlow Amiens;;services;80021;2024-03-07;Registre",
                "bocalo;Bocalo;;services;80021;2024-05-07;Registre");

        var report = town.importInto(hub);

        assertThat(report.files()).contains(new Report.File("companies.csv", 2, 0, 1));
        assertThat(hub.rows("select name, siren from companies.companies where key = 'techflow'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("name", "TechFlow Amiens").containsEntry("siren", null));
    }

    @Test
    void aColumnThatIsLeftOutIsLeftAlone() {
        town.importInto(hub);
        town.with(
                "companies.csv",
                "key;name;sector;commune;created_on;source",
                "techflow;TechFlow Amiens;numerique;80021;2024-03-07;Registre");

        town.importInto(hub);

        assertThat(hub.rows("select name, siren from companies.companies where key = 'techflow'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("name", "TechFlow Amiens").containsEntry("siren", "000000001"));
        assertThat(hub.count("companies.companies")).isEqualTo(2);
    }

    @Test
    void aReferenceMayBeInTheHubAlready() {
        town.importInto(hub);
        town.without("sectors.csv").without("communes.csv").without("people.csv");
        assertThat(town.importInto(hub).problems()).isEmpty();
    }

    @Test
    void checkingTellsTheSameAndKeepsNothing() {
        var checked = town.checkFor(hub);
        assertThat(checked.checkOnly()).isTrue();
        assertThat(checked.created()).isEqualTo(8);
        assertThat(hub.count("hubs.sectors")).isZero();
        assertThat(hub.count("companies.companies")).isZero();
    }

    @Test
    void aWorkbookSaysTheSameAsTheTable() {
        town.importInto(hub);
        town.without("companies.csv").with("companies.xlsx", Workbook.of(sheet -> {
            var header = new String[] {"key", "name", "siren", "sector", "commune", "created_on", "source"};
            for (var i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            var rows = new Object[][] {
                {"techflow", "TechFlow", "000000001", "numerique", 80021, LocalDate.of(2024, 3, 7), "Registre"},
                {"bocalo", "Bocalo", "", "services", "80021", LocalDate.of(2024, 5, 7), "Registre"}
            };
            for (var row = 0; row < rows.length; row++) {
                for (var i = 0; i < header.length; i++) {
                    switch (rows[row][i]) {
                        case LocalDate day -> {
                            sheet.value(row + 1, i, day);
                            sheet.style(row + 1, i).format("dd/mm/yyyy").set();
                        }
                        case Integer number -> sheet.value(row + 1, i, number);
                        case Object text -> sheet.value(row + 1, i, text.toString());
                    }
                }
            }
        }));

        var report = town.importInto(hub);

        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).contains(new Report.File("companies.xlsx", 2, 0, 0));
    }

    @Test
    void commasAndAByteOrderMarkAreFineToo() {
        town.with(
                "sectors.csv",
                "\ufeffkey,label,label_en,position",
                "numerique,\"Numérique, tech\",Digital,1",
                "services,Services,Services,2");
        assertThat(town.importInto(hub).problems()).isEmpty();
        assertThat(hub.value(String.class, "select label from hubs.sectors where key = 'numerique'"))
                .isEqualTo("Numérique, tech");
    }

    @Test
    void whatIsWrittenForPeopleOrLeftBySystemsIsLeftAside() {
        town.with("README.md", "Bonjour")
                .with("LICENSE", "…")
                .with(".DS_Store", "x")
                .with("~$companies.xlsx", "x")
                .with("__MACOSX/a", "x");
        assertThat(town.importInto(hub).problems()).isEmpty();
    }

    @Test
    void theHubsOwnFileChangesTheHubAndMakesNone() {
        town.with("hub.csv", "key;name;tagline;town;territory", "essai;Essai Next;Une ville;Essai;Le pays d’Essai");

        var report = town.importInto(hub);

        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).contains(new Report.File("hub.csv", 1, 0, 1));
        assertThat(hub.rows("select key, name, fictional from hubs.hubs"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("name", "Essai Next").containsEntry("fictional", false));
        assertThat(town.importInto(hub).files()).contains(new Report.File("hub.csv", 1, 0, 0));
    }

    @Test
    void outlinesFindTheirCommunes() {
        town.with("communes.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"80021","nom":"Amiens"},
                "geometry":{"type":"Polygon","coordinates":[[[2.2,49.8],[2.3,49.8],[2.3,49.9],[2.2,49.8]]]}}]}""");
        assertThat(town.importInto(hub).problems()).isEmpty();
        assertThat(hub.value(String.class, "select contour ->> 'type' from hubs.communes"))
                .isEqualTo("Polygon");
        assertThat(town.importInto(hub).files()).contains(new Report.File("communes.geojson", 1, 0, 0));
    }

    @Test
    void anotherHubSeesNothingOfIt(TestHub same) {
        assertThat(same).isEqualTo(hub);
        town.importInto(hub);
        var other = TestHub.found();
        assertThat(other.count("companies.companies")).isZero();
        assertThat(town.importInto(other).created()).isEqualTo(8);
    }
}
