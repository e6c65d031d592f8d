package org.hortillon.figures.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.people.merge.MergeFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class ReachTest {

    private static final String PAGE = "/equipe/chiffres/personnes?annee=2024";

    private static long people(TestHub hub) {
        return hub.inHub(() -> hub.bean(Reach.class).people(2024));
    }

    @Test
    void one_person_under_two_addresses_across_three_modules_counts_once_after_a_merge(TestHub hub) {
        MergeFixture.fill(hub);
        assertThat(people(hub)).isEqualTo(11);
        assertThat(hub.signedIn(Role.TEAM).get(PAGE).body())
                .contains("Personnes différentes", "2 dans les adhésions", "2 dans les mentors");
        var merge = MergeFixture.merge(hub, MergeFixture.KEPT, MergeFixture.GONE);
        assertThat(people(hub)).isEqualTo(10);
        assertThat(hub.signedIn(Role.TEAM).get(PAGE).body()).contains("1 dans les adhésions", "1 dans les mentors");
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/personnes/fusions/" + merge)
                        .body())
                .contains("<del>11</del>", "<ins>10</ins>");
        MergeFixture.undo(hub, merge);
        assertThat(people(hub)).isEqualTo(11);
    }

    @Test
    void a_year_without_anybody_says_so(TestHub hub) {
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/chiffres/personnes?annee=1999")
                        .body())
                .contains("Personne cette année-là");
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/chiffres/personnes?annee=toujours")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void it_is_the_team_s(TestHub hub) {
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
    }
}
