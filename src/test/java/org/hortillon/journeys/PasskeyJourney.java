package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chromium with an authenticator of its own. Browsers allow passkeys on https and on this machine's own names only. */
@Tag("journey")
@HubTest
class PasskeyJourney {

    private final TestHub hub;

    PasskeyJourney(Hubs hubs) {
        var host = "hub-" + UUID.randomUUID() + ".localhost";
        this.hub = new TestHub(hubs.found("test", "Les Hortillons", List.of(host)), host);
    }

    @Test
    void a_passkey_is_added_renamed_shown_to_come_in_and_removed() {
        try (var window = Chromium.open(hub, Chromium.Look.LAPTOP_LIGHT)) {
            authenticator(window);
            window.go(hub.signInPath(Role.MEMBER));
            var page = window.go("/moi/connexion");
            var inspection = new Inspection(window);
            page.getByLabel("Nom de la clé").fill("Ordinateur du bureau");
            button(page, "Ajouter une clé d’accès").click();
            assertThat(page.locator(".notice.ok")).containsText("La clé d’accès est ajoutée");
            assertThat(page.locator("h3").first()).hasText("Ordinateur du bureau");
            assertThat(inspection.faults(Chromium.Look.LAPTOP_LIGHT)).isEmpty();
            assertThat(inspection.faults(Chromium.Look.PHONE_DARK)).isEmpty();
            window.look(Chromium.Look.LAPTOP_LIGHT);
            rename(page);
            var old = session(window);
            signOut(page);
            window.go("/connexion/cle");
            assertThat(inspection.faults(Chromium.Look.PHONE_LIGHT)).isEmpty();
            window.look(Chromium.Look.LAPTOP_LIGHT);
            button(page, "Se connecter avec une clé d’accès").click();
            assertThat(page).hasURL(hub.address("/"));
            assertThat(session(window)).isNotEqualTo(old);
            window.go("/moi/connexion");
            assertThat(page.locator(".card").first()).containsText("Utilisée ");
            page.getByText("Modifier").click();
            button(page, Pattern.compile("^Retirer")).click();
            assertThat(page.locator("h3")).hasCount(1);
            signOut(page);
            window.go("/connexion/cle");
            button(page, "Se connecter avec une clé d’accès").click();
            assertThat(page.locator(".notice.bad")).containsText("pas été reconnue");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void whoever_comes_by_e_mail_makes_a_first_passkey_and_shows_it_the_next_time() {
        var mailed = mailedLinks();
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            authenticator(window);
            var inspection = new Inspection(window);
            var page = window.go(mailed.getFirst());
            assertThat(page).hasURL(hub.address("/connexion/confirmation"));
            var weak = session(window);
            button(page, "Ajouter une clé d’accès").click();
            assertThat(page).hasURL(Pattern.compile("/moi/connexion"));
            assertThat(session(window)).isNotEqualTo(weak);
            window.go("/equipe");
            assertThat(page).hasURL(hub.address("/equipe"));
            window.go(mailed.getLast());
            var weakAgain = session(window);
            window.go("/equipe/journal");
            assertThat(page).hasURL(hub.address("/connexion/confirmation"));
            assertThat(inspection.faults(Chromium.Look.PHONE_LIGHT)).isEmpty();
            button(page, "Confirmer avec ma clé d’accès").click();
            assertThat(page).hasURL(hub.address("/equipe"));
            assertThat(session(window)).isNotEqualTo(weakAgain);
            assertThat(refused(weakAgain)).isTrue();
            assertThat(window.faults()).isEmpty();
        }
    }

    private List<String> mailedLinks() {
        return hub.inHub(() -> {
            var accounts = hub.bean(Accounts.class);
            var account = accounts.open("camille@exemple.fr", "Camille", List.of(Role.TEAM));
            return List.of(1, 2).stream()
                    .map(number -> "/connexion/lien?jeton=" + accounts.mailedLink(account, Duration.ofHours(1)))
                    .toList();
        });
    }

    private boolean refused(String session) {
        var browser = hub.visitor();
        browser.cookie("hortillon", session);
        return browser.get("/equipe").status() == 404
                && browser.get("/moi/connexion").status() == 302;
    }

    private static void rename(Page page) {
        page.getByText("Modifier").click();
        page.locator("details input[name=nom]").fill("Portable");
        button(page, "Renommer").click();
        assertThat(page.locator("h3").first()).hasText("Portable");
    }

    private static void signOut(Page page) {
        page.locator("details.account > summary").click();
        button(page, "Se déconnecter").click();
        assertThat(page.locator("a.sign-in")).isVisible();
    }

    private static String session(Chromium.Window window) {
        return window.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("hortillon"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** A device with a finger that always fits. */
    private static void authenticator(Chromium.Window window) {
        CDPSession devtools = window.context().newCDPSession(window.page());
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
