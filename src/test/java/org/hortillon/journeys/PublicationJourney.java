package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("journey")
@HubTest
class PublicationJourney {

    private static final Path SEED = Path.of("src/test/resources/claims/entrepreneuriat-amiens-2024.md");
    private static final String READ = "/blog/entrepreneuriat-amiens-2024";

    @Test
    void the_seed_article_is_imported_bound_published_proven_and_later_told_to_have_drifted() {
        var hub = DemoHub.fresh();
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            window.go(hub.signInPath(Role.TEAM));
            var page = window.go("/equipe/articles");
            link(page, "Nouvel article").click();
            assertThat(inspection.faults(Chromium.Look.LAPTOP_LIGHT)).isEmpty();
            page.setInputFiles("#file", SEED);
            button(page, "Commencer").click();
            bind(page);
            assertThat(inspection.faults(Chromium.Look.LAPTOP_LIGHT)).isEmpty();
            assertThat(inspection.faults(Chromium.Look.PHONE_DARK)).isEmpty();
            publish(page, inspection);
            prove(page);
            drift(page, hub);
            assertThat(window.faults()).isEmpty();
        }
    }

    /** Takes the sure proposals at once, and names a source for the number that remains. */
    private static void bind(Page page) {
        assertThat(page.locator("#claims .claim")).hasCount(41);
        button(page, Pattern.compile("^Accepter les \\d+ propositions sûres")).click();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("figure:companies\\.created"));
        page.getByLabel("Seulement ce qui reste à faire").check();
        for (var open = page.locator("#claims .claim:not(.done):has(.badge.draft)"); open.count() > 0; ) {
            var left = open.count();
            open.first().locator("[data-change]").click();
            page.locator(".choices input[name=source]").fill("Enquête du collectif, 2024");
            page.locator(".choices button[value^='source']").click();
            assertThat(open).hasCount(left - 1);
        }
        page.locator(".fiche > summary").click();
        page.getByLabel("Ce que montre l’image").fill("Des entrepreneurs devant la cathédrale");
        button(page, "Enregistrer").click();
        assertThat(page.locator("#saved")).containsText("Enregistré");
    }

    private static void publish(Page page, Inspection inspection) {
        button(page, "Publication…").click();
        assertThat(page.locator("main")).containsText("Prêt");
        assertThat(inspection.faults(Chromium.Look.LAPTOP_DARK)).isEmpty();
        assertThat(inspection.faults(Chromium.Look.PHONE_LIGHT)).isEmpty();
        button(page, "Publier").click();
        assertThat(page.locator(".timeline")).containsText("Publié");
        page.navigate(page.url().replaceFirst("/publication", "/versions"));
        assertThat(page.locator(".diff-lines ins").first()).isVisible();
        assertThat(inspection.faults(Chromium.Look.LAPTOP_LIGHT)).isEmpty();
        assertThat(inspection.faults(Chromium.Look.PHONE_DARK)).isEmpty();
    }

    private static void prove(Page page) {
        page.navigate(page.url().replaceFirst("/equipe/.*", READ));
        page.locator("article a.proof", new Page.LocatorOptions().setHasText("150 nouvelles entreprises"))
                .first()
                .click();
        assertThat(page.locator("#proof-panel")).containsText("151");
        page.keyboard().press("Escape");
    }

    private static void drift(Page page, TestHub hub) {
        var company = hub.value(
                String.class,
                "select min(name) from companies.companies where created_on between '2024-01-01' and '2024-12-14'");
        hub.execute("update companies.companies set created_on = '2023-06-01' where name = ?", company);
        page.navigate(page.url().replaceFirst("/blog/.*", "/equipe/derives"));
        button(page, "Comparer maintenant").click();
        assertThat(page.locator("main")).containsText(company);
        page.navigate(page.url().replaceFirst("/equipe/.*", READ + "/preuves"));
        assertThat(page.locator("main")).containsText("150");
        assertThat(page.locator("main")).containsText("151");
    }

    private static Locator button(Page page, Object name) {
        var options = new Page.GetByRoleOptions();
        return page.getByRole(
                        AriaRole.BUTTON,
                        name instanceof Pattern pattern
                                ? options.setName(pattern)
                                : options.setName((String) name).setExact(true))
                .first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
