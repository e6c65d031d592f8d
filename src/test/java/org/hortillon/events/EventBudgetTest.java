package org.hortillon.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.planning.PlanningFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page asks the database as often for three hundred as for three; what being signed in costs is not counted. */
@HubTest
class EventBudgetTest {

    private static final int BUDGET = 60;
    private static final int READINGS = 3;

    /** A reading now and then also carries what a session writes of itself. */
    private static final int SLACK = 4;

    private final TestHub hub;

    EventBudgetTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void territory() {
        CompaniesFixture.territory(hub);
    }

    @Test
    void the_pages_of_an_event_ask_no_more_for_three_hundred_registrations() {
        var key = PlanningFixture.published(hub, 2);
        PlanningFixture.register(hub, key, 1, "waiting");
        var team = hub.signedIn(Role.TEAM);
        var pages = List.of(
                "/equipe/evenements",
                "/equipe/evenements/" + key,
                "/equipe/evenements/" + key + "/preparation",
                "/equipe/evenements/" + key + "/presences",
                "/equipe/evenements/" + key + "/intervenants",
                "/evenements/" + key);
        var few = pages.stream().map(page -> statements(team, page)).toList();
        EventsFixture.registrations(hub, key, 150, "asked");
        EventsFixture.registrations(hub, key, 147, "seated");
        assertThat(team.get("/equipe/evenements/" + key).body()).contains("Inconnu150");
        for (var at = 0; at < pages.size(); at++) {
            assertThat(statements(team, pages.get(at))).as(pages.get(at)).isBetween(1, few.get(at) + SLACK);
            assertThat(few.get(at)).as(pages.get(at)).isLessThan(BUDGET);
        }
    }

    @Test
    void the_list_of_the_team_asks_no_more_for_sixty_events() {
        EventsFixture.event(hub, "premier", "2025-01-16T18:30");
        var team = hub.signedIn(Role.TEAM);
        var few = statements(team, "/equipe/evenements");
        many();
        assertThat(statements(team, "/equipe/evenements")).isBetween(1, few + SLACK);
    }

    @Test
    void what_one_registered_for_is_asked_at_once() {
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        var person = hub.value(UUID.class, "select id from people.people where key = 'lea'");
        EventsFixture.event(hub, "premier", "2025-01-16T18:30");
        EventsFixture.registration(hub, "premier", "lea", "");
        var lea = hub.signedInAs(person, Role.MEMBER);
        var few = statements(lea, "/moi/inscriptions");
        many();
        IntStream.range(0, 60).forEach(number -> EventsFixture.registration(hub, "soiree-" + number, "lea", ""));
        assertThat(lea.get("/moi/inscriptions").body()).contains("Soiree-59");
        assertThat(statements(lea, "/moi/inscriptions")).isBetween(1, few + SLACK);
    }

    private void many() {
        IntStream.range(0, 60)
                .forEach(number -> EventsFixture.event(
                        hub, "soiree-" + number, "2025-0" + (2 + number % 7) + "-1" + number % 10 + "T18:30"));
    }

    /** The least of a few readings: the first may fill what is kept between pages. */
    private int statements(Browser browser, String page) {
        return IntStream.range(0, READINGS)
                .map(reading -> hub.statements(() -> browser.get(page)))
                .min()
                .orElseThrow();
    }
}
