package org.hortillon.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class PeoplePagesTest {

    @Test
    void the_team_finds_people_whatever_the_accents(TestHub hub) {
        CompaniesFixture.person(hub, "helene", "Hélène", "Bréchet", false);
        CompaniesFixture.person(hub, "paul", "Paul", "Martin", true);
        var page = hub.signedIn(Role.TEAM).get("/equipe/personnes?q=helene").body();
        assertThat(page).contains("Bréchet Hélène", "Privé").doesNotContain("Martin Paul");
    }

    @Test
    void nobody_but_the_team_sees_the_list(TestHub hub) {
        assertThat(hub.visitor().get("/equipe/personnes").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get("/equipe/personnes").status()).isEqualTo(404);
    }
}
