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

    private static final String RICH = """
            # Texte

            En 2024, **160 nouvelles entreprises** ont vu le jour, dont [35 %](figure:companies.created?sector=numerique&as=share).

            ## Une année

            - 12 événements, plus de 400 participants
            - 90 % des startups survivent, selon l’INSEE

            | Lieu | Postes |
            |---|---:|
            | Hangar | 80 |

            > « Nous aurons 12 mentors de plus en 2025. » - _Marie Durand_

            [160 entreprises et 12 mentors](https://ailleurs.example/).
            """;
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

    @Test
    void the_answer_passes_axe_on_phone_and_laptop_light_and_dark_and_never_scrolls_sideways() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            check(window.go("/verifier"), RICH);
            for (var look : Chromium.Look.values()) {
                assertThat(inspection.faults(look)).as(look.name()).isEmpty();
            }
            assertThat(window.faults()).isEmpty();
        }
    }

    private static void check(Page page) {
        check(page, TEXT);
    }

    private static void check(Page page, String text) {
        page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.getByLabel(Pattern.compile("^Période")).fill("2024");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Vérifier").setExact(true))
                .click();
        assertThat(page.locator("#resultat")).containsText("contredit");
    }
}
