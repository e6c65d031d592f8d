package org.hortillon.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hortillon.imports.ImportFolder;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were exported before a merge, and come back after it. */
@HubTest
class ReimportTest {

    private static final String PEOPLE = "key;given_name;family_name;email;public;public_since";
    private static final String MORE = "key;given_name;family_name;email;headline;public;public_since";
    private static final String FOUNDERS = "company;person;role;since";

    private final TestHub hub;
    private final ImportFolder town;

    ReimportTest(TestHub hub, @TempDir Path path) {
        this.hub = hub;
        this.town = ImportFolder.smallTown(path)
                .with(
                        "people.csv",
                        PEOPLE,
                        "sarah;Sarah;Dubois;sarah@exemple.fr;oui;2024-01-02",
                        "sarah-2;Sara;Dubois;sara.dubois@exemple.fr;non;",
                        "marc;Marc;Leroy;;non;")
                .with(
                        "founders.csv",
                        FOUNDERS,
                        "techflow;sarah;founder;2024-03-07",
                        "techflow;sarah-2;manager;2024-03-07",
                        "bocalo;sarah-2;founder;2024-05-07");
    }

    @BeforeEach
    void merged() {
        assertThat(town.importInto(hub).problems()).isEmpty();
        MergeFixture.merge(hub, "sarah", "sarah-2");
    }

    @Test
    void the_same_files_after_a_merge_change_nothing() {
        var before = rows();
        assertThat(town.importInto(hub).problems()).isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(
                        hub.value(
                                String.class,
                                "select string_agg(a.address, ' ' order by a.address) from people.addresses a join people.people p on p.id = a.person_id where p.key = 'sarah'"))
                .isEqualTo("sara.dubois@exemple.fr sarah@exemple.fr");
    }

    @Test
    void a_new_row_that_names_the_merged_key_is_that_of_the_person_who_is_kept() {
        town.with(
                        "companies.csv",
                        "key;name;siren;sector;commune;created_on;source",
                        "marais;Marais;;services;80021;2024-06-07;Registre",
                        "berges;Berges;;services;80021;2024-06-07;Registre")
                .with(
                        "founders.csv",
                        FOUNDERS,
                        "marais;sarah-2;founder;2024-06-07",
                        "berges;sarah-2;founder;2024-06-07",
                        "berges;sarah;manager;2024-06-07");
        assertThat(town.importInto(hub).problems()).isEmpty();
        assertThat(hub.rows("""
                        select c.key as company, p.key as person, f.role
                          from companies.founders f
                          join companies.companies c on c.id = f.company_id
                          join people.people p on p.id = f.person_id
                         where c.key in ('marais', 'berges') order by c.key"""))
                .extracting(row -> row.get("company") + " " + row.get("person") + " " + row.get("role"))
                .containsExactly("berges sarah manager", "marais sarah founder");
    }

    @Test
    void once_the_merge_is_undone_the_key_is_its_own_again() {
        var merge = hub.value(java.util.UUID.class, "select id from people.merges");
        assertThat(MergeFixture.undo(hub, merge)).isEqualTo(302);
        town.with("founders.csv", FOUNDERS, "bocalo;sarah-2;manager;2024-05-07");
        assertThat(town.importInto(hub).problems()).isEmpty();
        assertThat(
                        hub.value(
                                String.class,
                                "select p.key from companies.founders f join people.people p on p.id = f.person_id where f.role = 'manager' and f.since = '2024-05-07'"))
                .isEqualTo("sarah-2");
    }

    @Test
    void what_the_merge_filled_in_stays_until_a_file_says_something_new() {
        var alone = "marc;Marc;Leroy;;;non;";
        town.with(
                "people.csv",
                MORE,
                "sarah;Sarah;Dubois;sarah@exemple.fr;;oui;2024-01-02",
                "sarah-3;Sarah;Dubois;;Fondatrice;non;",
                alone);
        town.importInto(hub);
        MergeFixture.merge(hub, "sarah", "sarah-3");
        assertThat(headline()).isEqualTo("Fondatrice");

        var again = town.importInto(hub);
        assertThat(headline()).isEqualTo("Fondatrice");
        assertThat(again.files())
                .filteredOn(file -> file.name().equals("people.csv"))
                .allMatch(file -> file.updated() == 0);

        town.with("people.csv", MORE, "sarah;Sarah;Dubois;sarah@exemple.fr;Présidente;oui;2024-01-02", alone);
        town.importInto(hub);
        assertThat(headline()).isEqualTo("Présidente");
        town.with("people.csv", MORE, "sarah;Sarah;Dubois;sarah@exemple.fr;;oui;2024-01-02", alone);
        town.importInto(hub);
        assertThat(headline()).isEmpty();
    }

    private String headline() {
        return hub.value(String.class, "select coalesce(headline, '') from people.people where key = 'sarah'");
    }

    private String rows() {
        return hub.value(
                        String.class,
                        "select string_agg(to_jsonb(f)::text, E'\\n' order by f.id) from companies.founders f")
                + hub.value(
                        String.class,
                        "select string_agg(to_jsonb(p)::text, E'\\n' order by p.id) from people.people p");
    }
}
