package org.hortillon.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.membership.ApplicationFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many SQL statements the pages about people cost, with the eighty members of the demo. */
@HubTest
class PeopleBudgetTest {

    /** More than sessions that end by themselves may cost beside it. */
    private static final int MORE = 5;

    private final TestHub demo = DemoHub.shared();

    @ParameterizedTest
    @CsvSource({"/membres?q=budget, 10", "/membres/sarah-dubois?budget=1, 14", "/rejoindre?budget=1, 9"})
    void a_page_for_everybody_keeps_to_its_budget(String page, int most) {
        assertThat(demo.visitor().get(page).status()).isEqualTo(200);
        assertThat(demo.statements(() -> demo.visitor().get(page + "&encore=1")))
                .as(page)
                .isBetween(1, most);
    }

    @Test
    void a_member_s_own_page_keeps_to_its_budget() {
        var person = demo.value(UUID.class, "select id from people.people where key = 'sarah-dubois'");
        var member = demo.signedInAs(person, Role.MEMBER);
        assertThat(cost(demo, member, "/moi")).isBetween(1, 12);
    }

    @ParameterizedTest
    @CsvSource({"/equipe/candidatures, 8", "/equipe/personnes, 8", "/equipe/messages, 12"})
    void a_list_of_the_team_keeps_to_its_budget(String page, int most) {
        assertThat(cost(demo, demo.signedIn(Role.TEAM), page)).as(page).isBetween(1, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/equipe/candidatures", "/equipe/personnes", "/equipe/messages"})
    void a_longer_list_costs_no_more(String page) {
        var hub = TestHub.found();
        CompaniesFixture.territory(hub);
        var team = hub.signedIn(Role.TEAM);
        more(hub, 1);
        var one = cost(hub, team, page);
        IntStream.range(2, 2 + MORE).forEach(number -> more(hub, number));
        assertThat(cost(hub, team, page)).as(page).isLessThan(one + MORE);
    }

    private static void more(TestHub hub, int number) {
        hub.execute("delete from access.limits");
        ApplicationFixture.apply(hub, "ines" + number + "@exemple.fr");
        CompaniesFixture.person(hub, "ada-" + number, "Ada", "Lefort", true);
        hub.execute(
                "insert into messages.contact_requests (subject, name, email, body, language, received_at) values ('other', 'Ada', 'ada@exemple.fr', 'Bonjour', 'fr', '2024-12-01')");
    }

    /** Beyond what being signed in costs on any page. */
    private static int cost(TestHub hub, Browser browser, String page) {
        assertThat(browser.get(page).status()).isEqualTo(200);
        var session = hub.sessionStatements(browser);
        return hub.statements(() -> browser.get(page)) - session;
    }
}
