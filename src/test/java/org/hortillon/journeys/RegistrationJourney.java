package org.hortillon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.registration.RegistrationFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visitor registers, has the event in the calendar, cancels; the next in line gets the seat. */
@Tag("journey")
@HubTest
class RegistrationJourney {

    private static final String INES = "ines@exemple.fr";
    private static final String PAUL = "paul@exemple.fr";

    @Test
    void a_visitor_registers_adds_to_the_calendar_cancels_and_the_next_in_line_gets_the_seat(TestHub hub)
            throws IOException {
        oneSeat(hub);
        try (var window = Chromium.open(hub, Chromium.Look.PHONE_LIGHT)) {
            register(window, "Inès", "Roussel", INES);
            var saved = window.page()
                    .waitForDownload(
                            () -> link(window.page(), "Ajouter à mon agenda").click());
            assertThat(Files.readString(saved.path())).contains("BEGIN:VEVENT", "TZID=Europe/Paris:20250116T183000");
            handOver(hub, window);
        }
    }

    @Test
    void the_same_goes_without_javascript(TestHub hub) {
        oneSeat(hub);
        try (var window = Chromium.withoutJavaScript(hub, Chromium.Look.LAPTOP_LIGHT)) {
            register(window, "Inès", "Roussel", INES);
            handOver(hub, window);
        }
    }

    private static void oneSeat(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
    }

    private static void handOver(TestHub hub, Chromium.Window window) {
        register(window, "Paul", "Morel", PAUL);
        assertThat(window.go(RegistrationFixture.link(hub, PAUL)).locator("main"))
                .containsText("liste d’attente");
        var ines = window.go(RegistrationFixture.link(hub, INES));
        button(ines, "Annuler mon inscription").click();
        assertThat(ines.locator("main")).containsText("Votre inscription est annulée");
        var paul = window.go(RegistrationFixture.link(hub, PAUL));
        button(paul, "Je viens").click();
        assertThat(paul.locator("main")).containsText("Votre place est réservée");
        assertThat(RegistrationFixture.letters(hub, PAUL)).containsExactly("waiting", "offered", "seated");
        assertThat(RegistrationFixture.state(hub, INES)).isEqualTo("cancelled");
        assertThat(window.faults()).isEmpty();
    }

    /** From the agenda, as people come. */
    private static void register(Chromium.Window window, String given, String family, String email) {
        var page = window.go("/evenements");
        link(page, "Voeux").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("S’inscrire"))
                .first()
                .click();
        page.locator("#prenom").fill(given);
        page.locator("#nom").fill(family);
        page.locator("#courriel").fill(email);
        button(page, "S’inscrire").click();
        assertThat(page).hasURL(Pattern.compile(".*/merci$"));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
