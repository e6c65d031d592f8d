package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("journey")
@HubTest
class ImportJourney {

    @Test
    void the_team_sends_a_wrong_file_reads_why_corrects_it_and_sees_it_imported() {
        var hub = DemoHub.fresh();
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            importFile(window, Role.TEAM, "deux");
            var page = window.page();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un problème à corriger");
            assertThat(page.locator("main tbody tr")).containsText(new String[] {"position"});
            assertThat(page.locator("main tbody tr")).containsText(new String[] {"nombre entier"});

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Renvoyer le dossier"))
                    .click();
            send(page, "2");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Le dossier est importé");
            assertThat(page.locator("main tbody tr")).containsText(new String[] {"sectors.csv"});
            assertThat(window.faults()).isEmpty();
        }
        assertThat(hub.value(String.class, "select label from hubs.sectors where key = 'maraichage'"))
                .isEqualTo("Maraîchage");
    }

    @Test
    void without_javascript_the_page_of_a_running_import_comes_to_its_end_by_itself() {
        try (var window = Chromium.withoutJavaScript(DemoHub.fresh(), Chromium.Look.PHONE_DARK)) {
            importFile(window, Role.ADMINISTRATOR, "2");
            assertThat(window.page().getByRole(AriaRole.STATUS)).containsText("Le dossier est importé");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "LAPTOP_LIGHT"})
    void the_form_with_its_refusals_and_columns_open_and_the_report_pass_axe(Chromium.Look look) {
        try (var window = Chromium.open(TestHub.found(), look)) {
            var inspection = new Inspection(window);
            var page = window.go(window.hub().signInPath(Role.TEAM));
            window.go("/equipe/import?refus=taille");
            page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
            assertThat(inspection.faults(look)).isEmpty();
            send(page, "deux");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un problème à corriger");
            assertThat(inspection.faults(look)).isEmpty();
        }
    }

    private static void importFile(Chromium.Window window, Role role, String position) {
        window.go(window.hub().signInPath(role));
        send(window.go("/equipe/import"), position);
    }

    private static void send(Page page, String position) {
        var text = "key;label;label_en;position\nmaraichage;Maraîchage;Market gardening;" + position + "\n";
        page.setInputFiles(
                "#fichiers", new FilePayload("sectors.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Importer").setExact(true))
                .click();
    }
}
