package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class DriftWatchTest {

    private static final String PAGE = "/equipe/derives";

    private final TestHub hub;
    private final DriftWatch watch;

    @TempDir
    private Path folder;

    DriftWatchTest(TestHub hub, DriftWatch watch) {
        this.hub = hub;
        this.watch = watch;
    }

    @BeforeEach
    void article() {
        SealFixture.fill(hub, folder);
    }

    private void compare(int day) {
        hub.clockAt(TestClock.START.plus(Duration.ofDays(day)));
        hub.inHub(watch::run);
    }

    private void correct() {
        hub.execute("update companies.companies set created_on = '2023-11-12' where key = 'marais'");
    }

    private String page() {
        return hub.signedIn(Role.TEAM).get(PAGE).body();
    }

    private String start() {
        return hub.signedIn(Role.TEAM).get("/equipe").body();
    }

    @Test
    void before_the_first_comparison_the_page_says_so_and_asks_nothing_of_the_records() {
        correct();
        assertThat(page()).contains("Pas encore comparé", "Comparer maintenant").doesNotContain("Rien n’a bougé");
    }

    @Test
    void what_the_night_found_is_kept_with_its_time_and_told_on_the_start_page() {
        correct();
        compare(1);
        assertThat(page())
                .contains("Comparé le lundi 16 décembre 2024", "un article, 4 chiffres")
                .contains("Publié 3, aujourd’hui 2", "une ligne corrigée", "href=\"/entreprises/marais\"");
        assertThat(start()).contains("chiffres publiés qui ont bougé");
    }

    @Test
    void what_is_shown_is_what_was_found_then() {
        compare(1);
        correct();
        assertThat(page()).contains("Rien n’a bougé");
        assertThat(start()).doesNotContain("bougé");
        assertThat(hub.visitor().get("/blog/bilan/preuves/1").body()).contains("Publié 3, aujourd’hui 2");
    }

    @Test
    void a_drift_is_new_once_and_again_when_it_says_something_else() {
        correct();
        compare(1);
        assertThat(page()).contains("dérives nouvelles", "badge new", "vu depuis le lundi 16 décembre 2024");
        compare(2);
        assertThat(page())
                .contains("Publié 3, aujourd’hui 2", "vu depuis le lundi 16 décembre 2024")
                .doesNotContain("badge new");
        CompaniesFixture.company(hub, "tardive", "sante", "80021", "2024-03-03");
        compare(3);
        assertThat(page()).contains("badge new", "vu depuis le lundi 16 décembre 2024");
    }

    @Test
    void what_came_back_drifts_no_more() {
        correct();
        compare(1);
        hub.execute("update companies.companies set created_on = '2024-11-12' where key = 'marais'");
        compare(2);
        assertThat(page()).contains("Rien n’a bougé");
        assertThat(hub.count("publishing.drifts")).isZero();
    }

    @Test
    void an_amendment_ends_the_old_drift_at_once() {
        correct();
        compare(1);
        var form = "/equipe/articles/bilan/sceau";
        assertThat(hub.signedIn(Role.TEAM)
                        .submit(form, form, Map.of("reason", "Une date était fausse"))
                        .status())
                .isEqualTo(302);
        assertThat(page()).contains("Rien n’a bougé").doesNotContain("aujourd’hui 2");
        assertThat(start()).doesNotContain("bougé");
        compare(2);
        assertThat(page()).contains("Rien n’a bougé");
        assertThat(hub.count("publishing.drifts")).isZero();
    }

    @Test
    void comparing_now_needs_the_form_s_token() {
        assertThat(hub.signedIn(Role.TEAM).post(PAGE, Map.of()).status()).isEqualTo(403);
        assertThat(hub.count("publishing.comparisons")).isZero();
    }

    @Test
    void the_page_asks_the_kept_comparison_only() {
        correct();
        compare(1);
        var team = hub.signedIn(Role.TEAM);
        team.get(PAGE);
        assertThat(hub.statements(() -> team.get(PAGE))).isLessThanOrEqualTo(20);
    }

    @Test
    void of_many_records_the_first_are_shown_and_all_are_counted() {
        for (var number = 0; number < KeptDrifts.RECORDS + 5; number++) {
            CompaniesFixture.company(hub, "tardive-" + number, "sante", "80021", "2024-03-03");
        }
        compare(1);
        assertThat(page())
                .contains(
                        "105 lignes arrivées",
                        "Les 105 lignes concernées",
                        "href=\"/blog/bilan/preuves/1\">Les 105 lignes<");
    }
}
