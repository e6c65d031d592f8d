package org.hortillon.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.membership.MembershipFixture;
import org.hortillon.mentoring.MentoringFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** What the modules tell on a person's page, and to whom. */
@HubTest
class PersonSectionsTest {

    private static final String LEA = "/membres/lea";

    private final TestHub hub;

    PersonSectionsTest(TestHub hub) {
        this.hub = hub;
        CompaniesFixture.territory(hub);
        CompaniesFixture.person(hub, "lea", "Léa", "Brêchet", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Public", true);
    }

    @Test
    void the_team_reads_to_which_events_somebody_came_and_nobody_else_does() {
        EventsFixture.event(hub, "petit-dejeuner", "2024-03-07T08:00");
        EventsFixture.event(hub, "barques", "2024-05-16T18:30");
        EventsFixture.registration(hub, "petit-dejeuner", "lea", "attended");
        EventsFixture.registration(hub, "barques", "lea", "absent");
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/personnes/lea").body())
                .containsSubsequence(
                        "href=\"/evenements/barques\"",
                        "16 mai 2024",
                        "href=\"/evenements/petit-dejeuner\"",
                        "7 mars 2024");
        assertThat(hub.signedIn(Role.MEMBER).get(LEA).body()).doesNotContain("/evenements/barques");
        assertThat(hub.visitor().get(LEA).body()).doesNotContain("/evenements/barques");
    }

    @Test
    void members_and_the_team_read_since_when_somebody_belongs_and_visitors_do_not() {
        MembershipFixture.membership(hub, "lea", "freelance", "2023-02-01", "2024-01-31");
        MembershipFixture.membership(hub, "lea", "entrepreneur", "2024-04-01", null);
        assertThat(hub.signedIn(Role.MEMBER).get(LEA).body())
                .containsSubsequence("depuis le 1er avr. 2024", "du 1er févr. 2023 au 31 janv. 2024");
        assertThat(hub.visitor().get(LEA).body()).doesNotContain("1er avr. 2024");
    }

    @Test
    void everybody_reads_in_what_a_person_mentors_where_the_person_is() {
        MentoringFixture.mentor(hub, "lea", "2024-02-01");
        assertThat(hub.visitor().get(LEA).body()).contains("Ancienne directrice d’usine", "href=\"/mentors\"");
        assertThat(hub.visitor().get("/en" + LEA).body()).contains("Former plant manager", "href=\"/en/mentors\"");
        hub.execute("update people.people set public = false, shown_name = 'team' where key = 'lea'");
        assertThat(hub.visitor().get(LEA).status()).isEqualTo(404);
    }

    @Test
    void sections_stand_in_their_order_and_those_with_nothing_to_say_do_not() {
        MentoringFixture.mentor(hub, "lea", "2024-02-01");
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        hub.execute("""
                insert into companies.founders (company_id, person_id, role)
                select c.id, p.id, 'founder' from companies.companies c, people.people p where p.key = 'lea'""");
        MembershipFixture.membership(hub, "lea", "entrepreneur", "2024-04-01", null);
        assertThat(hub.signedIn(Role.MEMBER).get(LEA).body())
                .containsSubsequence("id=\"part-10\"", "id=\"part-20\"", "id=\"part-30\"")
                .doesNotContain("id=\"part-15\"", "id=\"part-40\"");
        assertThat(hub.visitor().get("/membres/tom").body()).doesNotContain("id=\"part-");
    }
}
