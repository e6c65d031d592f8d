package org.hortillon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.events.registration.RegistrationFixture.act;
import static org.hortillon.events.registration.RegistrationFixture.link;
import static org.hortillon.events.registration.RegistrationFixture.register;
import static org.hortillon.journeys.Chromium.Look.LAPTOP_LIGHT;
import static org.hortillon.journeys.Chromium.Look.PHONE_DARK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that nobody reaches by a link of the site: behind a mail, in a state that passes, or as the answer to a mistake. */
@Tag("journey")
@HubTest
class StatesJourney {

    private static final List<Chromium.Look> LOOKS = List.of(LAPTOP_LIGHT, PHONE_DARK);
    private static final String INES = "ines@exemple.fr";
    private static final String PAUL = "paul@exemple.fr";

    private static final String UNCHECKED =
            "document.querySelectorAll('main form[method=post]').forEach(form => { form.noValidate = true; })";

    @Test
    void what_a_link_of_a_mail_opens_is_accessible_in_each_state(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
        register(hub, "voeux", INES);
        register(hub, "voeux", PAUL);
        try (var window = Chromium.open(hub, LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            var faults = new ArrayList<>(inspection.faults(
                    List.of(link(hub, INES), link(hub, PAUL), "/evenements/voeux/inscription"), LOOKS));
            act(hub, INES, "annulation");
            assertThat(window.go(link(hub, PAUL)).locator("main").textContent()).contains("Je viens");
            faults.addAll(inspection.faults(List.of(link(hub, INES), link(hub, PAUL)), LOOKS));
            assertThat(faults).isEmpty();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void a_survey_is_accessible_before_after_and_with_what_is_missing(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        EventsFixture.registrations(hub, "cafe", 1, "attended");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(2)));
        var registration = hub.value(UUID.class, "select id from events.registrations");
        var survey = "/avis/" + hub.inHub(() -> hub.bean(Signatures.class).sign("survey", registration));
        try (var window = Chromium.open(hub, LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            var faults = new ArrayList<>(inspection.faults(List.of(survey), LOOKS));
            faults.addAll(refused(window, inspection, survey));
            window.page().locator("[name=note]").last().check();
            send(window.page());
            PlaywrightAssertions.assertThat(window.page().locator("main"))
                    .containsText("Votre réponse est enregistrée");
            faults.addAll(inspection.faults(List.of(survey), LOOKS));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void an_answer_to_a_mistake_is_accessible(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        try (var window = Chromium.open(hub, LAPTOP_LIGHT)) {
            var inspection = new Inspection(window);
            var faults = new ArrayList<String>();
            for (var page : List.of("/evenements/voeux/inscription", "/rejoindre", "/contact")) {
                faults.addAll(refused(window, inspection, page));
            }
            window.go(hub.signInPath(Role.TEAM));
            for (var page : List.of(
                    "/equipe/evenements/nouveau",
                    "/equipe/evenements/series/nouvelle",
                    "/equipe/evenements/voeux/intervenants",
                    "/equipe/formats/nouveau",
                    "/equipe/lieux/nouveau",
                    "/equipe/appels/nouveau")) {
                faults.addAll(refused(window, inspection, page));
            }
            assertThat(faults).isEmpty();
        }
    }

    /** The page with what is wrong of an empty form. */
    private static List<String> refused(Chromium.Window window, Inspection inspection, String path) {
        var page = window.go(path);
        send(page);
        PlaywrightAssertions.assertThat(page.locator("main .problem").first()).isVisible();
        return LOOKS.stream()
                .flatMap(look -> inspection.faults(look).stream().map(fault -> path + " in " + look + ": " + fault))
                .toList();
    }

    /** Sends the first form of the page as it stands, as a browser does that checks nothing. */
    private static void send(Page page) {
        page.evaluate(UNCHECKED);
        page.locator("main form[method=post] button").first().click();
    }
}
