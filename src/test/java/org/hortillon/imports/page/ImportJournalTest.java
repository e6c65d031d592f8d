package org.hortillon.imports.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** An import by the team stands in the journal: who, when, and which files. */
@HubTest
class ImportJournalTest {

    private static final String NOTES = "access.audit where act = 'imports.imported'";

    private final TestHub hub;
    private final Browser team;

    ImportJournalTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM, Role.ADMINISTRATOR);
    }

    @Test
    void an_import_stands_there_with_who_began_it_and_its_files() {
        var files = Upload.sectors("1");
        files.putAll(Upload.files("communes.csv", "code;name;postcodes\n80021;Amiens;80000\n"));
        Upload.ended(team, Upload.begin(team, files));
        var note = hub.rows("""
                        select n.title, a.name
                          from access.audit n join access.accounts a on a.id = n.account_id
                         where n.act = 'imports.imported'""");
        assertThat(note).singleElement().satisfies(row -> {
            assertThat(row.get("name")).isEqualTo("Camille Test");
            assertThat(String.valueOf(row.get("title"))).contains("sectors.csv", "communes.csv");
        });
        assertThat(team.get("/equipe/journal").body()).contains("Camille Test", "sectors.csv", "communes.csv");
    }

    @Test
    void what_was_only_checked_or_refused_changed_nothing_and_is_not_noted() {
        Upload.ended(team, Upload.check(team, Upload.sectors("1")));
        Upload.ended(team, Upload.begin(team, Upload.sectors("un")));
        assertThat(hub.count(NOTES)).isZero();
        Upload.ended(team, Upload.begin(team, Upload.sectors("1")));
        assertThat(hub.count(NOTES)).isOne();
    }
}
