package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@HubTest
class VerifierJourney {

    private static final String TEXT = "En 2024, 160 nouvelles entreprises ont vu le jour. 12 événements ont eu lieu.";

    @Test
    void somebody_pastes_a_text_sees_what_is_wrong_and_follows_it_to_its_figure() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.LAPTOP_LIGHT)) {
            var page = window.go("/chiffres");
            page.locator("main a[href='/verifier']").first().click();
            check(page);
            page.locator(".checked-text .proof.contradicted").click();
            assertThat(page.locator("#proof-panel")).containsText("151");
            page.keyboard().press("Escape");
            page.locator(".claim.contradicted a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/chiffres/companies\\.created\\?period=2024.*"));
            assertThat(page.locator("main")).containsText("151");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void without_javascript_it_goes_as_well() {
        try (var window = Chromium.withoutJavaScript(DemoHub.shared(), Chromium.Look.PHONE_LIGHT)) {
            check(window.go("/verifier"));
            window.page().locator(".checked-text .proof.contradicted").click();
            assertThat(window.page()).hasURL(Pattern.compile(".*/chiffres/companies\\.created.*"));
        }
    }

    private static void check(Page page) {
        page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true)).fill(TEXT);
        page.getByLabel(Pattern.compile("^Période")).fill("2024");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Vérifier").setExact(true))
                .click();
        assertThat(page.locator("#resultat")).containsText("contredit");
    }
}
