package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hortillon.people.merge.MergeFixture.GONE;
import static org.hortillon.people.merge.MergeFixture.KEPT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.people.merge.MergeFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class MergedDriftTest {

    private static final String PROOFS = "/blog/bilan/preuves";
    private static final String TEXT =
            "Nous avons eu [11 participations](figure:events.attendances) de [10 personnes](figure:events.participants).\n";

    private final TestHub hub;

    @TempDir
    private Path folder;

    MergedDriftTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void article() {
        hub.clockAt(Instant.parse("2024-12-15T09:00:00Z"));
        MergeFixture.fill(hub);
        SealFixture.write(hub, folder, "", TEXT);
    }

    private String told(int number) {
        return hub.visitor().get(PROOFS + "/" + number).body();
    }

    private String compared() {
        var team = hub.signedIn(Role.TEAM);
        team.submit("/equipe/derives", "/equipe/derives", Map.of());
        return team.get("/equipe/derives").body();
    }

    @Test
    void a_merge_after_publication_is_told_as_what_it_is() {
        MergeFixture.merge(hub, KEPT, GONE);
        assertThat(told(1)).contains("Publié 11, aujourd’hui 10").contains("un doublon fusionné");
        assertThat(told(1)).doesNotContain("supprimée", "corrigée");
        assertThat(hub.visitor().get("/en" + PROOFS + "/2").body())
                .contains("Published 10, today 9", "one duplicate merged");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("11 participations", "publié 10, aujourd’hui 9", "un doublon fusionné");
        assertThat(compared()).contains("un doublon fusionné");
        assertThat(hub.visitor().get(PROOFS + "/derives.json").body())
                .contains("\"figure\":\"events.participants\"", "\"causes\":{\"merged\":1}");
    }

    @Test
    void a_merge_that_is_undone_leaves_nothing_to_tell() {
        MergeFixture.undo(hub, MergeFixture.merge(hub, KEPT, GONE));
        assertThat(hub.visitor().get(PROOFS).body()).doesNotContain("class=\"drift\"");
        assertThat(compared()).contains("Rien n’a bougé");
        assertThat(hub.visitor().get(PROOFS + "/derives.json").body()).isEqualTo("[]");
    }

    @Test
    void merge_correction_and_deletion_are_told_apart() {
        MergeFixture.merge(hub, KEPT, GONE);
        hub.execute(
                "update events.registrations set state = 'absent' where person_id = (select id from people.people where family_name = 'Inconnu1')");
        hub.execute(
                "delete from events.registrations where person_id = (select id from people.people where family_name = 'Inconnu2')");
        assertThat(told(1)).contains("Publié 11, aujourd’hui 8").doesNotContain("supprimée");
        assertThat(compared()).contains("un doublon fusionné", "2 lignes supprimées");
    }

    @Test
    void a_merge_before_publication_moved_nothing_since() {
        MergeFixture.merge(hub, KEPT, GONE);
        SealFixture.write(
                hub,
                folder,
                "",
                "Cette fois [10 participations](figure:events.attendances) de [9 personnes](figure:events.participants).\n");
        assertThat(hub.visitor().get(PROOFS).body()).doesNotContain("class=\"drift\"");
    }
}
