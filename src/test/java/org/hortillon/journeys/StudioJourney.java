package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@HubTest
class StudioJourney {

    private static final String STUDIO = "/equipe/articles/bilan-2024/studio";
    private static final String TEXT = "En 2024, **151 nouvelles entreprises** ont vu le jour.\n\n"
            + "12 événements ont réuni plus de 900 participants, et 37 mises à jour.\n";
    private static final String TIED = "**[151 nouvelles entreprises](figure:companies.created)**";

    private static Page open(Chromium.Window window) {
        window.go(window.hub().signInPath(Role.TEAM));
        return window.go(STUDIO);
    }

    private static String text(Page page) {
        return page.locator("#text").inputValue();
    }

    @Test
    void numbers_are_read_while_typing_and_bound_by_keyboard() {
        try (var window = Chromium.open(DemoHub.fresh(), Chromium.Look.LAPTOP_LIGHT)) {
            var page = open(window);
            page.locator("#text").fill(TEXT);
            assertThat(page.locator("#claims .claim")).hasCount(4);
            assertThat(page.locator("#text")).isFocused();

            page.keyboard().press("Control+.");
            assertThat(page.locator("#claim-1")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).hasValue(TEXT.replace("**151 nouvelles entreprises**", TIED));
            assertThat(page.locator("#claim-1 [data-untie]")).isVisible();
            assertThat(page.locator("#claim-1")).isFocused();

            page.keyboard().press("j");
            page.keyboard().press("o");
            assertThat(page.locator("#text")).isFocused();
            assertThat(page.evaluate("getSelection().toString()")).isEqualTo("12 événements");
            page.keyboard().press("Control+z");
            assertThat(page.locator("#text")).hasValue(TEXT);
            assertThat(page.locator("#claims [data-untie]")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void a_number_is_changed_by_search_and_unbound_again() {
        try (var window = Chromium.open(DemoHub.fresh(), Chromium.Look.LAPTOP_DARK)) {
            var page = open(window);
            page.locator("#text").fill(TEXT);
            assertThat(page.locator("#claims .claim")).hasCount(4);
            page.keyboard().press("Control+.");
            page.keyboard().press("k");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("c");
            assertThat(page.locator("#desk-q")).isFocused();
            page.keyboard().type("adherents");
            var found = page.locator(".choices [data-accept]").first();
            assertThat(found).hasAttribute("value", Pattern.compile("membership\\.members"));
            found.click();
            assertThat(page.locator("#text")).hasValue(Pattern.compile("\\[37 mises]\\(figure:membership\\."));
            page.keyboard().press("x");
            assertThat(page.locator("#text")).hasValue(TEXT);
            page.keyboard().press("Escape");
            assertThat(page.locator("#text")).isFocused();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void a_figure_is_found_seen_and_put_in_at_the_cursor() {
        try (var window = Chromium.open(DemoHub.fresh(), Chromium.Look.LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            var page = open(window);
            page.locator("#text").fill("Avant.\n");
            page.locator("#shelf > summary").click();
            page.locator("#shelf-q").fill("entreprises creees");
            assertThat(page.locator("#shelf .rows > li").first()).containsText("151");
            page.locator("#shelf a[data-shelf-link]").first().click();
            assertThat(page.locator("#shelf figure.chart")).isVisible();
            page.locator("#shelf [data-block]").click();
            assertThat(page.locator("#text"))
                    .hasValue("Avant.\n\n![Entreprises créées par secteur](chart:companies.created?by=sector)\n\n");
            assertThat(inspection.faults(Chromium.Look.LAPTOP_LIGHT)).isEmpty();
            assertThat(inspection.faults(Chromium.Look.PHONE_DARK)).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void without_javascript_buttons_draw_the_page_with_the_new_text() {
        try (var window = Chromium.withoutJavaScript(DemoHub.fresh(), Chromium.Look.PHONE_LIGHT)) {
            var page = open(window);
            page.locator("#text").fill(TEXT);
            page.locator("[data-again]").click();
            assertThat(page.locator("#claims .claim")).hasCount(4);
            page.locator("#claim-1 [data-accept]").first().click();
            assertThat(text(page).replace("\r\n", "\n")).contains(TIED);
            page.locator("#claim-1 [data-untie]").click();
            assertThat(text(page).replace("\r\n", "\n")).isEqualTo(TEXT);
        }
    }
}
