package org.hortillon.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.kernel.DemoScene;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** What happens in the demo that no file tells. */
@HubTest
class DemoScenesTest {

    private final TestHub demo = DemoHub.fresh();

    @Test
    void scenes_are_played_once_however_often_the_demo_starts() {
        play();
        var first = counts();
        assertThat(first).containsExactly(2L, 2L, 16L, 2L, 1L);
        play();
        assertThat(counts()).isEqualTo(first);
    }

    @Test
    void what_they_leave_is_there_to_be_seen() {
        play();
        var team = demo.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/invitations").body()).contains("Nadège Wattelet", "Owen Hartley");
        assertThat(team.get("/equipe/champs").body()).contains("Disponible pour un café", "À Amiens depuis");
        assertThat(team.get("/equipe/messages").body()).contains("Tessa Byrne");
        assertThat(demo.visitor().get("/en/membres/sarah-dubois").body())
                .contains("Free for a coffee", "Software engineer");
    }

    private void play() {
        demo.inHub(() -> {
            var team = demo.bean(Accounts.class).open("equipe@exemple.fr", "Camille", List.of(Role.TEAM));
            demo.beans(DemoScene.class).forEach(scene -> scene.play(team));
        });
    }

    private List<Long> counts() {
        return List.of(
                demo.count("membership.invitations"),
                demo.count("people.fields"),
                demo.count("people.field_values"),
                demo.count("messages.contact_requests"),
                demo.count("messages.answers"));
    }
}
