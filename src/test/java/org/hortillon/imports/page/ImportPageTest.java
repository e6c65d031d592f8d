package org.hortillon.imports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.imports.Workbook;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

@HubTest
class ImportPageTest {

    private static final int BUDGET = 8;

    private final TestHub hub;
    private final Browser team;

    ImportPageTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @Test
    void the_files_of_a_folder_are_imported_and_the_report_counts_them() {
        var files = Upload.sectors("1");
        files.putAll(Upload.files("communes.csv", "code;name;postcodes\n80021;Amiens;80000\n"));

        var begun = Upload.begin(team, files);
        assertThat(begun.status()).isEqualTo(303);
        var report = team.get(Upload.ended(team, begun)).body();

        assertThat(report).contains("Le dossier est importé", "Camille Test", "sectors.csv", "communes.csv");
        assertThat(hub.value(String.class, "select label from hubs.sectors")).isEqualTo("Numérique");
        assertThat(team.get(Upload.PAGE).body()).contains("Importé", begun.location());
        assertThat(Upload.report(team, files)).contains("Inchangées");
        assertThat(hub.count("hubs.sectors")).isOne();
    }

    @Test
    void only_checking_says_that_all_is_well_and_keeps_nothing() {
        var begun = Upload.check(team, Upload.sectors("1"));
        assertThat(team.get(Upload.ended(team, begun)).body()).contains("Rien à corriger");
        assertThat(hub.count("hubs.sectors")).isZero();
        assertThat(hub.value(String.class, "select outcome from imports.reports"))
                .isEqualTo("checked");
    }

    @Test
    void a_wrong_cell_is_told_with_file_line_column_and_reason_in_the_readers_language() {
        var path = Upload.ended(team, Upload.begin(team, Upload.sectors("un")));
        assertThat(team.get(path).body())
                .containsSubsequence(
                        "Un problème à corriger", "sectors.csv", ">2<", "position", "un", "pas un nombre entier")
                .contains("Rien n’a été enregistré");
        assertThat(team.get("/en" + path).body())
                .contains("One problem to correct", "Nothing was kept", "whole number");
        assertThat(hub.count("hubs.sectors")).isZero();
    }

    @Test
    void an_archive_of_a_folder_is_unpacked_and_loose_articles_and_pictures_find_their_folders() {
        var zip = Workbook.zip(Map.of(
                "amiens/sectors.csv",
                "key;label;label_en;position\nnumerique;Numérique;Digital;1\n",
                "__MACOSX/amiens/._sectors.csv",
                "x",
                "amiens/.DS_Store",
                "x"));
        assertThat(Upload.report(team, Map.of("amiens.zip", zip))).contains("Le dossier est importé");
        assertThat(hub.count("hubs.sectors")).isOne();

        var picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><title>x</title></svg>";
        assertThat(Upload.report(team, Upload.files("quai.svg", picture))).contains("images/");
        assertThat(hub.count("publishing.images")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.csv", "/out.csv", "a/../../out.csv", "..\\out.csv", "C:\\out.csv", "a//out.csv"})
    void a_name_that_leads_out_of_the_folder_is_refused(String name) {
        var zip = Workbook.zip(Map.of("sectors.csv", "key", name, "key"));
        var answer = Upload.begin(team, Map.of("dossier.zip", zip));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"fichiers-problem\"", "mène hors du dossier");
        assertThat(hub.count("imports.reports")).isZero();
    }

    @Test
    void nothing_sent_and_what_is_no_archive_are_said_beside_the_field() {
        var nothing = Upload.begin(team, Map.of("", new byte[0]));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("aria-invalid=\"true\"", "Choisissez une archive ZIP ou des fichiers.");

        var broken = Upload.begin(team, Upload.files("dossier.zip", "not an archive"));
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("L’archive ne se lit pas");
    }

    @Test
    void while_an_import_runs_its_page_refreshes_itself_and_a_second_one_is_told_so() {
        var begun = hub.inTransaction(() -> {
            hub.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("select pg_advisory_xact_lock(hashtextextended('import ' || hubs.current_hub(), 0))::text")
                    .query(String.class)
                    .single();
            var first = Upload.begin(team, Upload.sectors("1"));
            assertThat(team.get(first.location()).body())
                    .contains("Import en cours", "<noscript><meta http-equiv=\"refresh\"", "hx-trigger=\"every 1s\"");
            assertThat(team.get(first.location() + "/etat").header("HX-Refresh"))
                    .isEmpty();
            var second = Upload.begin(team, Upload.sectors("2"));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.body()).contains("Un import est déjà en cours", first.location());
            return first;
        });
        assertThat(team.get(Upload.ended(team, begun)).body()).contains("Le dossier est importé");
        assertThat(hub.value(Integer.class, "select position from hubs.sectors"))
                .isOne();
    }

    @Test
    void a_report_without_an_end_says_that_the_server_stopped() {
        var id = old("interval '1 hour'");
        assertThat(team.get(Upload.PAGE + "/" + id).body()).contains("Le serveur s’est arrêté entre-temps");
    }

    @Test
    void a_report_of_an_import_that_broke_off_says_that_nothing_was_kept() {
        var id = old("interval '1 hour'");
        hub.inHub(() -> hub.bean(Reports.class).fail(id));
        assertThat(team.get(Upload.PAGE + "/" + id).body())
                .contains("L’import s’est interrompu", "Une panne est survenue chez nous, et rien n’a été enregistré");
    }

    @Test
    void a_hundred_files_at_once_are_taken_and_each_unknown_one_is_named() {
        var files = Upload.sectors("1");
        for (var i = 0; i < 100; i++) {
            files.put("unknown" + i + ".txt", new byte[] {'x'});
        }
        assertThat(Upload.report(team, files)).contains("100 problèmes à corriger", "unknown0.txt", "unknown99.txt");
    }

    @Test
    void reports_go_after_ninety_days_and_beyond_the_fiftieth() {
        old("interval '91 days'");
        for (var i = 1; i <= 55; i++) {
            old("interval '" + i + " minutes'");
        }
        Upload.report(team, Upload.sectors("1"));
        assertThat(hub.count("imports.reports")).isEqualTo(50);
        assertThat(hub.count("imports.reports where outcome = 'kept'")).isOne();
    }

    @Test
    void to_everybody_else_the_page_does_not_exist_and_a_form_needs_its_token() {
        assertThat(hub.visitor().get(Upload.PAGE).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(Upload.PAGE).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.ADMINISTRATOR).get(Upload.PAGE).status()).isEqualTo(200);
        assertThat(team.post(Upload.PAGE, Map.of()).status()).isEqualTo(403);
        assertThat(team.get(Upload.PAGE + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void another_hub_does_not_see_the_report() {
        var path = Upload.ended(team, Upload.begin(team, Upload.sectors("1")));
        var other = TestHub.found();
        assertThat(other.signedIn(Role.TEAM).get(path).status()).isEqualTo(404);
        assertThat(other.count("imports.reports")).isZero();
    }

    @Test
    void the_pages_stay_within_their_budget_beside_what_a_session_costs() {
        var report = Upload.ended(team, Upload.begin(team, Upload.sectors("un")));
        var session = hub.sessionStatements(team);
        assertThat(hub.statements(() -> team.get(Upload.PAGE)) - session).isBetween(1, BUDGET);
        assertThat(hub.statements(() -> team.get(report)) - session).isBetween(1, BUDGET);
    }

    @ParameterizedTest
    @CsvSource({
        "outcome = 'kept', ended_with_an_outcome",
        "check_only = true, a_check_keeps_nothing",
        "problem_count = 1, refused_for_a_reason",
        "finished_at = started_at - interval '1 second', ended_after_it_began"
    })
    void a_wrong_record_is_refused(String change, String constraint) {
        var id = old("interval '1 hour'");
        if (!constraint.equals("ended_with_an_outcome")) {
            hub.execute("update imports.reports set finished_at = started_at, outcome = 'kept' where id = ?", id);
        }
        assertThatThrownBy(() -> hub.execute("update imports.reports set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private UUID old(String age) {
        return hub.value(
                UUID.class,
                "insert into imports.reports (started_by_id, started_at, source, check_only) select id, ?::timestamptz - "
                        + age + ", 'dossier.zip', false from access.accounts limit 1 returning id",
                java.sql.Timestamp.from(hub.bean(java.time.Clock.class).instant()));
    }
}
