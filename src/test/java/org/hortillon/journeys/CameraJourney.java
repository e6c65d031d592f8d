package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A camera before which tickets are held: a film. This browser reads no codes by itself, as Safari does not. */
@Tag("journey")
@HubTest
class CameraJourney {

    private static final String PAGE = "/equipe/evenements/cafe/accueil";
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final LocatorAssertions.ContainsTextOptions A_LAP =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final TestHub hub;

    CameraJourney(Hubs hubs) {
        var host = "hub-" + UUID.randomUUID() + ".localhost";
        this.hub = new TestHub(hubs.found("test", "Les Hortillons", List.of(host)), host);
    }

    @BeforeEach
    void records() {
        hold(hub);
    }

    @Test
    void a_ticket_before_the_camera_lets_in_once_and_one_of_elsewhere_is_refused() {
        var elsewhere = TestHub.found();
        hold(elsewhere);
        try (var film = new CameraFilm()
                        .shows(ticket(hub), 12, 3)
                        .showsNothing(3)
                        .shows(ticket(elsewhere), -8, 3)
                        .showsNothing(3);
                var browser = filmed(film);
                var window = Chromium.open(browser, hub, Chromium.Look.PHONE_LIGHT, true)) {
            var page = ready(window);
            scan(page);
            assertThat(page.locator("#door-in")).hasText("1");
            said(page, "pas un billet pour cet événement");
            said(page, "Déjà entré à");
            assertThat(page.locator("#door-state")).containsText("tout est envoyé");
            assertThat(attended()).isEqualTo(1);
            page.locator("#door-scan").click();
            assertThat(page.locator("#door-camera")).isHidden();
            assertThat(page.locator("#door-scan")).containsText("Scanner un billet");
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void tickets_are_read_without_a_connection() {
        try (var film = new CameraFilm().showsNothing(1).shows(ticket(hub), 171, 3);
                var browser = filmed(film);
                var window = Chromium.open(browser, hub, Chromium.Look.PHONE_DARK, true)) {
            var page = ready(window);
            window.context().setOffline(true);
            page.reload();
            assertThat(page.locator("#door-state")).containsText("Sans connexion");
            scan(page);
            assertThat(page.locator("#door-state")).containsText("1 à envoyer");
            assertThat(attended()).isZero();
            window.context().setOffline(false);
            assertThat(page.locator("#door-state")).containsText("tout est envoyé");
            assertThat(attended()).isEqualTo(1);
        }
    }

    @Test
    void without_a_camera_or_leave_to_use_it_the_page_says_what_else_lets_in() {
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            var page = ready(window);
            page.locator("#door-scan").click();
            said(page, "Pas d’appareil photo ici");
            assertThat(page.locator("#nom")).isFocused();
            page.keyboard().type(code());
            page.keyboard().press("Enter");
            said(page, "Bienvenue, Prénom Inconnu1");
        }
        try (var browser = Chromium.another("--use-fake-device-for-media-stream", "--deny-permission-prompts");
                var window = Chromium.open(browser, hub, Chromium.Look.PHONE_LIGHT, true)) {
            var page = ready(window);
            page.locator("#door-scan").click();
            said(page, "autorisez-le dans les réglages");
            page.locator("#door-people button[aria-label*='Inconnu2']").click();
            said(page, "Bienvenue, Prénom Inconnu2");
        }
    }

    private static Browser filmed(CameraFilm film) {
        return Chromium.another(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.file());
    }

    private static void hold(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        EventsFixture.registrations(hub, "cafe", 3, "");
    }

    private Page ready(Chromium.Window window) {
        window.go(hub.signInPath(Role.TEAM));
        return DoorJourney.kept(window.go(PAGE));
    }

    private static void scan(Page page) {
        assertThat(page.evaluate("'BarcodeDetector' in self")).isEqualTo(false);
        var begun = Instant.now();
        page.locator("#door-scan").click();
        said(page, "Bienvenue, Prénom Inconnu1");
        var passed = Duration.between(begun, Instant.now());
        System.out.println("let in by the camera after " + passed);
        assertThat(passed).isLessThan(AT_ONCE);
    }

    private static void said(Page page, String words) {
        assertThat(page.locator("#door-said")).containsText(words, A_LAP);
    }

    private byte[] ticket(TestHub hub) {
        return hub.inHub(
                () -> hub.bean(Tickets.class).picture(first(hub)).orElseThrow().content());
    }

    private String code() {
        return hub.inHub(
                () -> hub.bean(Tickets.class).of(first(hub)).orElseThrow().shortCode());
    }

    private static UUID first(TestHub hub) {
        return hub.value(
                UUID.class,
                "select r.id from events.registrations r join people.people p on p.id = r.person_id where p.family_name = 'Inconnu1'");
    }

    private long attended() {
        return hub.value(Long.class, "select count(*) from events.registrations where state = 'attended'");
    }
}
