package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.membership.ApplicationFixture;
import org.hortillon.membership.dues.DuesFixture;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the form to the receipt, into the directory and out of it again, as people go. */
@Tag("journey")
@HubTest
class MembershipJourney {

    private static final String EMAIL = "ondine@exemple.fr";
    private static final String DIRECTORY = "/membres?q=Ondine";
    private static final String PAGE = "/membres/ondine-fournier";

    @Test
    void a_visitor_applies_is_met_accepted_pays_appears_in_the_directory_hides_a_field_and_erases_herself()
            throws IOException {
        var hub = DemoHub.fresh();
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            apply(window);
            assertThat(window.go("/rejoindre/suivi/" + ApplicationFixture.secret(hub, EMAIL))
                            .locator("main"))
                    .containsText("nous la lisons");
            window.go(hub.signInPath(Role.TEAM));
            meetAndAccept(window);
            DuesFixture.morning(hub);
            pay(window);
            assertThat(window.faults()).isEmpty();
        }
        appearAndLeave(hub);
    }

    private static void appearAndLeave(TestHub hub) throws IOException {
        try (var ondine = Chromium.open(hub, Chromium.Look.PHONE_LIGHT);
                var visitor = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            assertThat(visitor.go(DIRECTORY).locator("main")).not().containsText("Ondine Fournier");
            ondine.go(link(hub));
            show(ondine.go("/moi"), "public");
            assertThat(visitor.go(DIRECTORY).locator("main")).containsText("Ondine Fournier");
            assertThat(visitor.go(PAGE).locator("main")).containsText("Tisserande");
            show(ondine.go("/moi"), "team");
            assertThat(visitor.go(PAGE).locator("main")).not().containsText("Tisserande");
            PeopleJourney.take(ondine.go("/moi/donnees"));
            PeopleJourney.erase(ondine.page(), "Ondine Fournier");
            assertThat(visitor.go(DIRECTORY).locator("main")).not().containsText("Ondine Fournier");
            assertThat(visitor.go(PAGE).locator("main")).containsText("404");
            assertThat(ondine.faults()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** Her name is everybody's from now on; what she does is shown to {@code audience}. */
    private static void show(Page page, String audience) {
        page.locator("#activite").fill("Tisserande");
        page.locator("#voir_name").selectOption("public");
        page.locator("#voir_headline").selectOption(audience);
        press(page, "Enregistrer");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }

    /** Into the account that was opened for her when she was accepted. */
    private static String link(TestHub hub) {
        var account = hub.value(UUID.class, "select id from access.accounts where email = ?", EMAIL);
        return "/connexion/lien?jeton="
                + hub.inHub(() -> hub.bean(Accounts.class).link(account, Duration.ofHours(1), 1));
    }

    @Test
    void without_javascript_the_form_is_sent_and_corrected() {
        try (var window = Chromium.withoutJavaScript(DemoHub.fresh(), Chromium.Look.PHONE_DARK)) {
            var page = window.go("/rejoindre");
            fill(page);
            page.locator("#activite").fill(" ");
            press(page, "Envoyer ma demande");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Une réponse à corriger");
            assertThat(page.locator("#prenom")).hasValue("Ondine");
            page.locator("#activite").fill("Tisserande");
            press(page, "Envoyer ma demande");
            assertThat(page.locator("h1")).containsText("votre demande est arrivée");
        }
    }

    private static void apply(Chromium.Window window) {
        var page = window.go("/rejoindre");
        fill(page);
        press(page, "Envoyer ma demande");
        assertThat(page.locator("h1")).containsText("votre demande est arrivée");
    }

    private static void fill(Page page) {
        page.locator("#prenom").fill("Ondine");
        page.locator("#nom").fill("Fournier");
        page.locator("#courriel").fill(EMAIL);
        page.getByLabel("En freelance").check();
        page.locator("#activite").fill("Tisserande");
        page.locator("#commune").selectOption("80021");
        page.locator("#motivation").fill("Trouver des voisins de métier.");
        page.locator("#accord").check();
    }

    private static void meetAndAccept(Chromium.Window window) {
        var page = window.go(ApplicationFixture.page(window.hub(), EMAIL));
        page.locator("#propose-date").fill("2024-12-18");
        page.locator("#propose-heure").fill("08:30");
        page.locator("#propose-lieu").fill("Le Hangar");
        press(page, "Envoyer la proposition");
        assertThat(page.locator("main")).containsText("Café proposé");
        press(page, "Noter");
        page.locator("#accept-parrain").selectOption(new SelectOption().setLabel("Sarah Dubois"));
        press(page, "Accepter");
        assertThat(page.locator("main")).containsText("Acceptée par");
    }

    private static void pay(Chromium.Window window) throws IOException {
        var page = window.go("/equipe/cotisations?etat=due&q=Ondine");
        page.locator("tbody input[type=checkbox]").check();
        press(page, "Noter payées");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Une cotisation notée payée");
        window.go("/equipe/cotisations?etat=paid&q=Ondine");
        var download =
                page.waitForDownload(() -> page.locator("a[href$='recu.pdf']").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ondine Fournier", "Amiens Next");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
