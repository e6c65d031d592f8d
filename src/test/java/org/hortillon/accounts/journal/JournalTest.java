package org.hortillon.accounts.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@HubTest
class JournalTest {

    private static final String PATH = "/equipe/journal";
    private final TestHub hub;

    JournalTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void who_did_what_to_which_thing_is_shown_newest_first() {
        note("publishing.withdrawn", "article", "Bilan 2023");
        hub.clockAt(TestClock.START.plus(Duration.ofMinutes(1)));
        note("publishing.published", "article", "Bilan 2024");
        var body = hub.signedIn(Role.TEAM).get(PATH).body();
        assertThat(body).contains("Connexion", "Camille Test", "Le site lui-même");
        assertThat(body.indexOf("Bilan 2024")).isPositive().isLessThan(body.indexOf("Bilan 2023"));
        assertThat(body).contains("Article publié", "Article retiré");
        assertThat(hub.signedIn(Role.TEAM).get("/en" + PATH).body()).contains("Article published", "The site itself");
    }

    @Test
    void the_journal_is_narrowed_by_who_act_thing_and_days() {
        note("publishing.withdrawn", "article", "Été 2023");
        var team = hub.signedIn(Role.TEAM);
        var account = hub.value(UUID.class, "select id from access.accounts");
        assertThat(team.get(PATH + "?qui=" + account).body())
                .contains("Un acte")
                .doesNotContain("Été 2023");
        assertThat(team.get(PATH + "?acte=publishing.withdrawn").body()).contains("Un acte", "Été 2023");
        assertThat(team.get(PATH + "?objet=ete").body())
                .as("accents do not matter")
                .contains("Été 2023");
        assertThat(team.get(PATH + "?objet=100%25").body()).doesNotContain("Été 2023");
        assertThat(team.get(PATH + "?objet=account").body()).contains("Un acte");
        var day = TestClock.START.atZone(java.time.ZoneId.of("Europe/Paris")).toLocalDate();
        assertThat(team.get(PATH + "?du=" + day + "&au=" + day).body()).contains("2 actes");
        assertThat(team.get(PATH + "?du=" + day.plusDays(1)).body()).contains("Aucun acte ne correspond");
        assertThat(team.get(PATH + "?qui=x&du=hier&page=0").status()).isEqualTo(200);
    }

    @Test
    void administrators_take_the_journal_away_as_a_table_without_formulas_and_that_is_noted() {
        note("publishing.published", "article", "=1+1");
        assertThat(hub.signedIn(Role.TEAM).get(PATH + ".csv").status()).isEqualTo(404);
        var administrator = hub.signedIn(Role.ADMINISTRATOR);
        var table = administrator.get(PATH + ".csv?acte=publishing.published");
        assertThat(table.body()).contains("Article publié;article;'=1+1").doesNotContain("Connexion");
        assertThat(administrator.get(PATH).body()).contains("Journal exporté");
    }

    @Test
    void what_is_noted_is_neither_changed_nor_removed_by_the_application_but_a_title_can_be_forgotten() {
        note("publishing.published", "article", "Bilan 2024");
        for (var statement : List.of(
                "delete from access.audit",
                "update access.audit set act = 'a.b'",
                "update access.audit set account_id = null",
                "update access.audit set noted_at = now()",
                "update access.audit set title = 'Autre'")) {
            assertThatThrownBy(() -> hub.execute(statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|row-level security).*");
        }
        assertThat(hub.execute("update access.audit set title = null")).isOne();
    }

    @Test
    void an_act_that_is_taken_back_is_not_noted_and_none_is_noted_outside_a_transaction() {
        var audit = hub.bean(Audit.class);
        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    audit.note("publishing.published", "article", null, "Jamais");
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(hub.count("access.audit")).isZero();
        assertThatThrownBy(() -> hub.inHub(() -> audit.note("a.b", "article", null, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void another_hub_reads_nothing_of_it() {
        note("publishing.published", "article", "Bilan 2024");
        assertThat(TestHub.found().signedIn(Role.TEAM).get(PATH).body()).doesNotContain("Bilan 2024");
    }

    private void note(String act, String kind, String title) {
        hub.inTransaction(() -> {
            hub.bean(Audit.class).note(act, kind, null, title);
            return true;
        });
    }
}
