package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ScheduleTest {

    private final TestHub hub;
    private final Browser team;

    ScheduleTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    private void come() {
        hub.inHub(() -> hub.bean(DueDrafts.class).run());
    }

    @Test
    void a_scheduled_article_bears_its_day_and_comes_out_at_its_hour() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        assertThat(DraftFixture.act(team, "bilan", "schedule", Map.of("at", "2024-12-01T08:00"))
                        .body())
                .contains("id=\"at-problem\"");
        assertThat(DraftFixture.act(team, "bilan", "schedule", Map.of("at", "2024-12-20T08:00"))
                        .status())
                .isEqualTo(302);
        assertThat(team.get("/equipe/articles/bilan/publication").body()).contains("Paraîtra", "20 décembre");
        hub.clockAt(Instant.parse("2024-12-20T07:00:01Z"));
        assertThat(hub.inHub(() -> hub.bean(Drafts.class).due(Instant.parse("2024-12-20T07:00:01Z"))))
                .containsExactly("bilan");
        hub.execute("update companies.companies set created_on = '2024-12-31' where key = 'demain'");
        come();
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("20 décembre 2024");
        assertThat(hub.count("publishing.seals")).isEqualTo(1);
        assertThat(hub.inHub(() -> hub.bean(Drafts.class).due(Instant.parse("2025-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void a_scheduled_article_that_is_no_longer_ready_is_held_back_and_the_team_sees_why() {
        DraftFixture.begin(
                team, "bilan", DraftFixture.TEXT.replace("](figure:companies.created)", "](figure:collectif.parti)"));
        hub.execute("update publishing.drafts set state = 'scheduled', publish_at = '2024-12-15T08:00:00Z'");
        come();
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(404);
        assertThat(team.get("/equipe/articles/bilan/publication").body())
                .contains("Retenu à l’heure prévue", "ne répond pas");
    }

    @Test
    void who_writes_on_takes_an_article_off_its_schedule() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        DraftFixture.act(team, "bilan", "schedule", Map.of("at", "2024-12-20T08:00"));
        var form = DraftFixture.open(team, "bilan");
        form.put("text", DraftFixture.text(form) + "\nEncore.\n");
        DraftFixture.save(team, "bilan", form);
        assertThat(hub.value(String.class, "select state from publishing.drafts"))
                .isEqualTo("writing");
    }
}
