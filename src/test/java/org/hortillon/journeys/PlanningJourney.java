package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team plans its year. */
@Tag("journey")
@HubTest
class PlanningJourney {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void a_team_makes_the_series_of_a_year_in_a_minute_and_moves_it() {
        var hub = DemoHub.fresh();
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            window.go(hub.signInPath(Role.TEAM));
            var page = window.go("/equipe/formats");
            var begun = System.nanoTime();
            makeYear(page);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.err.println(
                    "A year's series took " + took.toMillis() + " ms from the formats to the published dates");
            assertThat(took).isLessThan(A_MINUTE);
            assertThat(page.locator("tbody tr")).hasCount(12);
            moveAll(page);
            assertThat(page.locator("tbody")).containsText("19 h 00");
            window.go("/evenements");
            assertThat(page.locator("main")).containsText("Afterwork");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void without_javascript_too_on_a_phone() {
        var hub = DemoHub.fresh();
        try (var window = Chromium.withoutJavaScript(hub, Chromium.Look.PHONE_DARK)) {
            window.go(hub.signInPath(Role.TEAM));
            var page = window.go("/equipe/formats");
            makeYear(page);
            assertThat(page.locator("tbody tr")).hasCount(12);
        }
    }

    @Test
    void the_pages_of_planning_are_accessible() {
        var hub = DemoHub.fresh();
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            window.go(hub.signInPath(Role.TEAM));
            var pages = List.of(
                    "/equipe/evenements",
                    "/equipe/evenements/nouveau?format=talk",
                    "/equipe/evenements/talk-ia-des-pme/preparation",
                    "/equipe/evenements/voeux-2025/modifier",
                    "/equipe/evenements/voeux-2025/annuler",
                    "/equipe/evenements/series",
                    "/equipe/evenements/series/nouvelle?format=matinale",
                    "/equipe/evenements/series/matinales-2025",
                    "/equipe/evenements/series/matinales-2025/modifier",
                    "/equipe/formats",
                    "/equipe/formats/matinale",
                    "/equipe/lieux",
                    "/equipe/lieux/le-hangar");
            assertThat(new Inspection(window)
                            .faults(
                                    pages,
                                    List.of(
                                            Chromium.Look.LAPTOP_LIGHT,
                                            Chromium.Look.PHONE_DARK,
                                            Chromium.Look.NARROW)))
                    .isEmpty();
        }
    }

    /** From the format to the preview, and from there to twelve published events. */
    private static void makeYear(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Créer une série : Afterwork"))
                .click();
        press(page, "Voir les dates");
        press(page, "Créer et publier");
    }

    private static void moveAll(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier toute la suite"))
                .click();
        page.locator("#debut").fill("19:00");
        press(page, "Voir les dates");
        assertThat(page.locator("h1")).containsText("12 événements changent");
        press(page, "Modifier 12 événements");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
