package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024, 9 o'clock. */
@HubTest
class MonthPageTest {

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        EventsFixture.event(hub, "visite", "2025-01-16T09:00");
        EventsFixture.event(hub, "tables", "2024-12-05T18:30");
        hub.execute("update events.events set cancelled_on = '2024-12-01' where key = 'visite'");
    }

    @Test
    void a_month_begins_on_a_monday_and_shows_each_event_on_its_day(TestHub hub) {
        var page = hub.visitor().get("/evenements?vue=mois&mois=2025-01").body();
        assertThat(page)
                .containsSubsequence("janvier 2025", "<th scope=\"col\">lun.", "<th scope=\"col\">dim.")
                .containsSubsequence(
                        "datetime=\"2025-01-16\"", ">Visite<", "Annulé", ">Voeux<", "datetime=\"2025-01-17\"")
                .contains("vue=mois&amp;mois=2024-12", "vue=mois&amp;mois=2025-02", "2025-01-31")
                .doesNotContain(">Tables<", "2024-12-31", "2025-02-01");
        assertThat(page.split("<tr>")).hasSize(1 + 1 + 5);
    }

    @Test
    void without_a_month_it_is_this_one_in_which_today_is_marked(TestHub hub) {
        for (var asked : new String[] {"", "&mois=2025-13", "&mois=x"}) {
            assertThat(hub.visitor().get("/evenements?vue=mois" + asked).body())
                    .contains(">Tables<")
                    .containsSubsequence("aria-current=\"date\"", "datetime=\"2024-12-15\"");
        }
    }

    @Test
    void an_empty_month_says_so_and_an_english_one_speaks_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/evenements?vue=mois&mois=2025-03").body())
                .contains("March 2025", "Nothing this month", "/en/evenements?vue=mois&amp;mois=2025-04", "Mon");
    }

    @Test
    void list_and_month_lead_to_each_other(TestHub hub) {
        assertThat(hub.visitor().get("/evenements").body()).contains("href=\"/evenements?vue=mois\"");
        assertThat(hub.visitor().get("/evenements?vue=mois").body()).contains("href=\"/evenements\">Liste");
    }
}
