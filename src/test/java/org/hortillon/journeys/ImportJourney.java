package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@HubTest
class ImportJourney {

    private static final String HEADER = "key;label;label_en;position\n";

    @Test
    void the_team_sees_what_is_wrong_mends_it_and_imports(TestHub hub) {
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            var page = window.go(hub.signInPath(Role.TEAM));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Import")))
                    .first()
                    .click();
            send(page, HEADER + "numerique;Numérique;Digital;un\n");
            assertThat(page.locator("main")).containsText("sectors.csv");
            assertThat(page.locator("main")).containsText("position");
            assertThat(hub.count("hubs.sectors")).isZero();
            window.go("/equipe/import");
            send(page, HEADER + "numerique;Numérique;Digital;1\n");
            assertThat(page.locator("main")).containsText("sectors.csv");
            assertThat(hub.count("hubs.sectors")).isEqualTo(1);
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void send(Page page, String table) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("sectors.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) button:not([value=check])")
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/equipe/import/.+"));
    }
}
