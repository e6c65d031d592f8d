package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class PreviewTest {

    private final TestHub hub;
    private final Browser team;

    PreviewTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    @Test
    void a_preview_link_opens_the_draft_until_it_ends_and_shows_what_any_visitor_may_see() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var made = DraftFixture.act(team, "bilan", "preview", Map.of("life", "jour"));
        var link = Pattern.compile("/apercu/[A-Za-z0-9_-]{43}").matcher(made.body());
        assertThat(link.find()).isTrue();
        var seen = hub.visitor().get(link.group());
        assertThat(seen.body()).contains("3 entreprises", "n’est pas encore paru", "noindex");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(team.get("/equipe/articles/bilan/apercu").body()).contains("3 entreprises");
        CompaniesFixture.company(hub, "nouvelle", "sante", "80021", "2024-12-01");
        assertThat(hub.visitor().get(link.group()).body()).contains("contredit");
        hub.clockAt(Instant.parse("2024-12-16T09:00:01Z"));
        assertThat(hub.visitor().get(link.group()).status()).isEqualTo(404);
        assertThat(hub.visitor().get("/apercu/rien").status()).isEqualTo(404);
    }

    @Test
    void a_preview_link_can_be_ended() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var link = Pattern.compile("/apercu/[A-Za-z0-9_-]{43}")
                .matcher(DraftFixture.act(team, "bilan", "preview", Map.of()).body());
        assertThat(link.find()).isTrue();
        assertThat(hub.visitor().get(link.group()).status()).isEqualTo(200);
        DraftFixture.act(
                team,
                "bilan",
                "revoke",
                Map.of("link", hub.value(String.class, "select id::text from publishing.previews")));
        assertThat(hub.visitor().get(link.group()).status()).isEqualTo(404);
    }
}
