package org.hortillon.people.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.people.merge.MergeFixture.GONE;
import static org.hortillon.people.merge.MergeFixture.KEPT;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class MergePagesTest {

    private static final String DUPLICATES = "/equipe/personnes/doublons";
    private static final String PAGE = "/equipe/personnes/fusion?garder=" + KEPT + "&fondre=" + GONE;

    private final TestHub hub;

    MergePagesTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        MergeFixture.fill(hub);
    }

    @Test
    void records_that_look_alike_are_proposed_with_their_reasons() {
        assertThat(hub.signedIn(Role.TEAM).get(DUPLICATES).body())
                .contains("Une paire à regarder", "même téléphone", "même nom et même entreprise")
                .doesNotContain("Martin");
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").body()).contains("doublon possible");
    }

    @Test
    void a_homonym_with_nothing_in_common_is_not_proposed() {
        CompaniesFixture.person(hub, "paul-2", "Paul", "Martin", false);
        assertThat(hub.signedIn(Role.TEAM).get(DUPLICATES).body()).doesNotContain("Martin");
    }

    @Test
    void who_has_no_name_any_more_is_nobodys_double() {
        hub.execute("update people.people set given_name = '—', family_name = '', phone = null where key like 'lea%'");
        assertThat(hub.signedIn(Role.TEAM).get(DUPLICATES).body()).contains("Aucun doublon en vue");
    }

    @Test
    void addresses_that_differ_by_what_follows_a_plus_sign_are_one() {
        hub.execute("update people.people set email = 'paul@exemple.fr' where key = 'paul'");
        CompaniesFixture.person(hub, "p-martin", "P.", "M.", false);
        hub.execute("update people.people set email = 'Paul+asso@exemple.fr' where key = 'p-martin'");
        assertThat(hub.signedIn(Role.TEAM).get(DUPLICATES).body()).contains("Paul Martin", "même adresse électronique");
    }

    @Test
    void two_people_are_not_proposed_again() {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(DUPLICATES, DUPLICATES, Map.of("une", KEPT, "autre", GONE))
                        .status())
                .isEqualTo(302);
        assertThat(team.get(DUPLICATES).body()).contains("Aucun doublon en vue");
    }

    @Test
    void what_a_merge_would_change_is_shown_before_it_is_made() {
        var before = MergeFixture.snapshot(hub);
        assertThat(hub.signedIn(Role.TEAM).get(PAGE).body())
                .contains("Graphiste", "Garder plutôt Lea Brechet", "Personnes venues")
                .contains("<del>10</del>", "<ins>9</ins>")
                .contains("2 lignes en double sont mises");
        assertThat(MergeFixture.snapshot(hub)).isEqualTo(before);
        assertThat(hub.count("people.merges")).isZero();
    }

    @Test
    void a_merge_can_be_read_with_who_made_it_why_and_what_it_changed() {
        var merge = MergeFixture.merge(hub, KEPT, GONE);
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/personnes/fusions").body())
                .contains("Fusion de Lea Brechet dans Léa Bréchet", "Camille Test", "même téléphone", "En vigueur");
        assertThat(team.get("/equipe/personnes/fusions/" + merge).body())
                .contains(
                        "<code>joined_on</code>", "2024-02-01", "2023-06-01", "Annuler la fusion", "Personnes venues");
        assertThat(team.get("/en/equipe/personnes/fusions/" + merge).body())
                .contains("People who came", "Undo the merge");
        assertThat(team.get("/equipe/personnes").body()).contains("Bréchet Léa").doesNotContain("Brechet Lea");
        MergeFixture.undo(hub, merge);
        assertThat(team.get("/equipe/personnes/fusions/" + merge).body())
                .contains("Annulée par Camille Test")
                .doesNotContain("/annuler");
        assertThat(team.get("/equipe/personnes").body()).contains("Brechet Lea");
    }

    @Test
    void lists_of_the_team_and_of_the_public_name_nobody_twice() {
        hub.execute("update people.people set public = true, public_since = '2024-01-01' where key = ?", GONE);
        hub.execute("update membership.memberships set listed_on = joined_on");
        MergeFixture.merge(hub, KEPT, GONE);
        var team = hub.signedIn(Role.TEAM);
        for (var path : new String[] {"/equipe/membres?etat=all", "/equipe/mentorat", "/equipe/evenements/mars"}) {
            assertThat(team.get(path).body()).as(path).doesNotContain("Brechet");
        }
        assertThat(hub.visitor().get("/membres").body()).contains("Léa Bréchet").doesNotContain("Lea Brechet");
        assertThat(hub.visitor().get("/mentors").body()).doesNotContain("Lea Brechet");
        assertThat(hub.visitor().get("/entreprises/marais").body()).doesNotContain("Lea Brechet");
    }

    @Test
    void nobody_but_the_team_sees_any_of_it() {
        for (var path : new String[] {DUPLICATES, PAGE, "/equipe/personnes/fusions"}) {
            assertThat(hub.visitor().get(path).status()).isEqualTo(404);
            assertThat(hub.signedIn(Role.MEMBER).get(path).status()).isEqualTo(404);
        }
    }
}
