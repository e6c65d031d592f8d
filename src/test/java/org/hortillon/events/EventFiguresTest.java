package org.hortillon.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hortillon.access.Role;
import org.hortillon.access.Viewer;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the records of events give; the demo's values were counted from its files, apart from the application. */
@HubTest
class EventFiguresTest {

    private static final Viewer TEAM = new Viewer(null, null, "", Set.of(Role.TEAM));

    @ParameterizedTest
    @CsvSource({
        "events.held?period=2024, 12",
        "events.attendances?period=2024, 412",
        "events.fill_rate?period=2024, 72",
        "events.no_show_rate?period=2024, 12",
        "events.first_timers?period=2024, 130",
        "events.members_share?period=2024, 46"
    })
    void the_year_of_the_demo_is_counted(String question, String value) {
        assertThat(value(DemoHub.shared(), question)).isEqualTo(value);
    }

    @Test
    void somebody_comes_for_the_first_time_once_and_is_a_member_from_the_day_of_joining(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "janvier", "2024-01-18T18:30");
        EventsFixture.event(hub, "mars", "2024-03-14T18:30");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        CompaniesFixture.person(hub, "paul", "Paul", "Discret", false);
        EventsFixture.registration(hub, "janvier", "lea", "attended");
        EventsFixture.registration(hub, "mars", "lea", "attended");
        EventsFixture.registration(hub, "janvier", "paul", "absent");
        EventsFixture.registration(hub, "mars", "paul", "attended");
        MembershipFixture.membership(hub, "lea", "entrepreneur", "2024-03-14", null);

        assertThat(value(hub, "events.first_timers?period=2024")).isEqualTo("2");
        assertThat(value(hub, "events.first_timers?period=2024-03")).isEqualTo("1");
        assertThat(value(hub, "events.members_share?period=2024-01")).isEqualTo("0");
        assertThat(value(hub, "events.members_share?period=2024-03")).isEqualTo("50");
        assertThat(value(hub, "events.no_show_rate?period=2024")).isEqualTo("25");
        assertThat(value(hub, "events.fill_rate?period=2024")).isEqualTo("10");
        hub.execute("update events.events set cancelled_on = '2024-01-10' where key = 'janvier'");
        assertThat(value(hub, "events.first_timers?period=2024-03")).isEqualTo("2");
    }

    private static String value(TestHub hub, String question) {
        var answer = hub.inHub(() -> hub.bean(Figures.class).evaluate(FigureQuery.parse(question), TEAM));
        return answer instanceof FigureValue found
                ? found.known().orElseThrow().stripTrailingZeros().toPlainString()
                : answer.toString();
    }
}
