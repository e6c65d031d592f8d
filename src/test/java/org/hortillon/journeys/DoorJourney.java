package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A phone at the door, with a connection and without. Browsers keep pages for later on https and on this machine's own names only. */
@Tag("journey")
@HubTest
class DoorJourney {

    private static final String PAGE = "/equipe/evenements/cafe/accueil";
    private static final Duration WALK_IN = Duration.ofSeconds(15);

    private static final Locator.PressSequentiallyOptions A_HUMAN =
            new Locator.PressSequentiallyOptions().setDelay(200);

    private final TestHub hub;

    DoorJourney(Hubs hubs) {
        var host = "hub-" + UUID.randomUUID() + ".localhost";
        this.hub = new TestHub(hubs.found("test", "Les Hortillons", List.of(host)), host);
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        EventsFixture.registrations(hub, "cafe", 12, "");
    }

    @Test
    void a_host_lets_ten_people_in_without_a_connection_and_all_arrive() {
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            var inspection = new Inspection(window);
            var page = ready(window);
            window.context().setOffline(true);
            page.reload();
            assertThat(page.locator("h1")).hasText("Cafe");
            assertThat(page.locator("#door-state")).containsText("Sans connexion");
            for (var number = 1; number <= 9; number++) {
                present(page).first().click();
                assertThat(page.locator("#door-said")).containsText("Bienvenue");
            }
            var late = ticketOfSomebodyNew();
            find(page, late);
            assertThat(page.locator("#door-said")).containsText("Bienvenue, Inscription récente");
            find(page, late);
            assertThat(page.locator("#door-said")).containsText("Déjà entré");
            find(page, foreign());
            assertThat(page.locator("#door-said")).containsText("pas un billet");
            walkIn(page);
            assertThat(page.locator("#door-state")).containsText("11 à envoyer");
            assertThat(attended()).isZero();
            window.context().setOffline(false);
            assertThat(page.locator("#door-state")).containsText("tout est envoyé");
            assertThat(attended()).isEqualTo(11);
            assertThat(hub.count("events.fact_attendance")).isEqualTo(11);
            assertThat(page.locator("#door-in")).hasText("11");
            assertThat(inspection.faults(Chromium.Look.PHONE_DARK)).isEmpty();
        }
    }

    @Test
    void of_two_phones_without_a_connection_the_first_that_is_heard_stands_and_the_other_is_told() {
        var code = new String[1];
        try (var one = Chromium.open(hub, Chromium.Look.PHONE_LIGHT);
                var other = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            var first = ready(one);
            var second = ready(other);
            code[0] = ticketOfSomebodyNew();
            one.context().setOffline(true);
            other.context().setOffline(true);
            find(first, code[0]);
            find(second, code[0]);
            one.context().setOffline(false);
            assertThat(first.locator("#door-state")).containsText("tout est envoyé");
            other.context().setOffline(false);
            assertThat(second.locator("#door-conflicts")).containsText("Déjà entré");
            assertThat(first.locator("#door-conflicts")).isHidden();
            assertThat(attended()).isEqualTo(1);
        }
    }

    @Test
    void a_list_that_was_changed_on_the_phone_is_thrown_away() {
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            var page = ready(window);
            page.evaluate("""
                    async () => {
                      const store = self.DoorStore("cafe");
                      await store.change((kept) => { kept.list.text = kept.list.text.replace("Inconnu1", "Imposteur"); });
                    }""");
            window.context().setOffline(true);
            page.reload();
            assertThat(page.locator("h1")).hasText("Cafe");
            assertThat(page.locator("#door-people")).not().containsText("Imposteur");
        }
    }

    @Test
    void an_admission_is_taken_back_and_without_javascript_the_same_page_works_by_its_forms() {
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            var page = ready(window);
            walkIn(page);
            page.locator("#door-said button").click();
            present(page).first().click();
            assertThat(page.locator("#door-state")).containsText("tout est envoyé");
            page.locator("#door-said button").click();
            assertThat(page.locator("#door-in")).hasText("0");
            assertThat(page.locator("#door-state")).containsText("tout est envoyé");
            assertThat(attended()).isZero();
        }
        try (var window = Chromium.withoutJavaScript(hub, Chromium.Look.PHONE_LIGHT)) {
            window.go(hub.signInPath(Role.TEAM));
            var page = window.go(PAGE + "?nom=inconnu7");
            present(page).click();
            assertThat(page.locator(".notice.ok")).containsText("Prénom Inconnu7 est présent");
            page.locator(".notice button").click();
            assertThat(page.locator(".notice")).containsText("Passage annulé");
            assertThat(attended()).isZero();
        }
    }

    private Page ready(Chromium.Window window) {
        window.go(hub.signInPath(Role.TEAM));
        return kept(window.go(PAGE));
    }

    /** Waits until the page may be opened without a connection. */
    static Page kept(Page page) {
        page.waitForFunction("() => document.getElementById('door').dataset.ready === 'true'");
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        assertThat(page.locator("#door")).hasAttribute("data-kept", "true");
        return page;
    }

    private static Locator present(Page page) {
        return page.locator("#door-people button");
    }

    private static void find(Page page, String code) {
        page.locator("#nom").fill(code);
        page.locator("#nom").press("Enter");
    }

    /** As a host does it: one tap, three fields one after the other at five signs a second, Enter. */
    private static void walkIn(Page page) {
        var begun = Instant.now();
        page.locator(".door-walkin summary").click();
        for (var typed : List.of("Jeanne", "Passant", "jeanne.passant@exemple.fr")) {
            page.locator(":focus").pressSequentially(typed, A_HUMAN);
            page.keyboard().press(typed.contains("@") ? "Enter" : "Tab");
        }
        assertThat(page.locator("#door-said")).containsText("Bienvenue, Jeanne Passant");
        var passed = Duration.between(begun, Instant.now());
        System.out.println("walk-in let in after " + passed);
        assertThat(passed).isLessThan(WALK_IN);
    }

    private String ticketOfSomebodyNew() {
        CompaniesFixture.person(hub, "tard", "Zoé", "Tard", false);
        EventsFixture.registration(hub, "cafe", "tard", "");
        var registration = hub.value(
                UUID.class,
                "select r.id from events.registrations r join people.people p on p.id = r.person_id where p.key = 'tard'");
        return hub.inHub(
                () -> hub.bean(Tickets.class).of(registration).orElseThrow().code());
    }

    private String foreign() {
        var event = hub.value(UUID.class, "select id from events.events");
        return TestHub.found().inHub(() -> hub.bean(Signatures.class).sign(Tickets.purpose(event), UUID.randomUUID()));
    }

    private long attended() {
        return hub.value(Long.class, "select count(*) from events.registrations where state = 'attended'");
    }
}
