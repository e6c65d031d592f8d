package org.hortillon.routines;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class RoutinesPageTest {

    private static final String WHAT = "Sceller les articles dont le jour de parution est venu";

    private final TestHub hub;
    private final TestHub other = TestHub.found();

    RoutinesPageTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void planned() {
        hub.bean(JdbcClient.class).sql("""
                        insert into routines.scheduled_tasks (task_name, task_instance, execution_time, picked, last_success,
                                                              consecutive_failures, version)
                        values ('publishing.routine.out', :hub, '2024-12-15T23:00Z', false, '2024-12-14T23:00:20Z', 0, 1),
                               ('of.another.version', :hub, '2024-12-15T23:00Z', false, null, 0, 1)""").param("hub", hub.id().toString()).update();
    }

    @AfterEach
    void leaveNothing() {
        hub.bean(JdbcClient.class)
                .sql("delete from routines.scheduled_tasks where task_instance = ?")
                .param(hub.id().toString())
                .update();
    }

    private String page(TestHub of) {
        return of.signedIn(Role.TEAM).get("/equipe/taches").body();
    }

    @Test
    void the_team_sees_what_is_done_by_itself_when_it_was_done_and_when_it_is_due() {
        assertThat(page(hub))
                .contains(WHAT, "chaque jour à 0 h 00", "datetime=\"2024-12-15T23:00:00Z\"", "2024-12-14T23:00:20Z")
                .contains("Prévue")
                .doesNotContain("of.another.version");
    }

    @Test
    void a_hub_sees_its_own_only() {
        assertThat(page(other)).doesNotContain(WHAT).contains("Rien n’est prévu");
    }

    @Test
    void a_routine_that_fails_is_told_on_its_page_and_on_the_team_s_start_page() {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").body()).doesNotContain("en échec");
        hub.bean(JdbcClient.class)
                .sql("update routines.scheduled_tasks set consecutive_failures = 2, last_failure = '2024-12-15T07:00Z'"
                        + " where task_instance = ?")
                .param(hub.id().toString())
                .update();
        assertThat(page(hub)).contains("2 échecs de suite");
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").body()).contains("tâche automatique en échec");
    }

    @Test
    void visitors_are_shown_nothing() {
        assertThat(hub.visitor().get("/equipe/taches").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get("/equipe/taches").status()).isEqualTo(404);
    }
}
