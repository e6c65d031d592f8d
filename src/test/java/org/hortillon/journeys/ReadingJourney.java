package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@HubTest
class ReadingJourney {

    private static final String CREATED = "a.proof[href*='companies.created']";

    @Test
    void a_reader_opens_the_proof_of_a_number_in_the_yearly_article_and_closes_it_again() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.LAPTOP_LIGHT)) {
            var page = window.go("/");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Articles"))
                    .first()
                    .click();
            page.locator("a[href='/blog/bilan-2024']").first().click();
            var number = page.locator("article " + CREATED).first();
            number.click();
            var panel = page.locator("#proof-panel");
            assertThat(panel).isVisible();
            assertThat(panel).containsText("151");
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(number).isFocused();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void without_javascript_the_same_number_leads_to_a_page_with_the_same_value() {
        try (var window = Chromium.withoutJavaScript(DemoHub.shared(), Chromium.Look.PHONE_LIGHT)) {
            var page = window.go("/blog/bilan-2024");
            page.locator("article " + CREATED).first().click();
            assertThat(page).hasURL(Pattern.compile(".*/chiffres/companies\\.created.*"));
            assertThat(page.locator("main")).containsText("151");
        }
    }

    @Test
    void a_reader_follows_a_figure_from_the_home_page_to_the_records_behind_it() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.PHONE_LIGHT)) {
            var page = window.go("/chiffres?year=2024");
            page.locator("a[href*='/chiffres/companies.created']:not(.proof)")
                    .first()
                    .click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main")).containsText("151");
            var row = page.locator("table a[href^='/entreprises/']").first();
            var name = row.innerText();
            row.click();
            assertThat(page.locator("h1")).containsText(name);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void a_number_that_the_records_contradict_would_say_so_and_the_demo_has_none() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.LAPTOP_LIGHT)) {
            var page = window.go("/blog/bilan-2024");
            assertThat(page.locator("article .proof").count()).isGreaterThan(25);
            assertThat(page.locator("article .proof.contradicted")).hasCount(0);
        }
    }

    @Test
    void a_reader_finds_a_company_whatever_the_accents() {
        try (var window = Chromium.open(DemoHub.shared(), Chromium.Look.PHONE_DARK)) {
            var page = window.go("/recherche?q=healthtech+equipe");
            Locator results = page.locator("main a[href='/entreprises/healthtech']");
            assertThat(results.first()).isVisible();
        }
    }
}
