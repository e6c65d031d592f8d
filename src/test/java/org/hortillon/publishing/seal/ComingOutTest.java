package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class ComingOutTest {

    private static final Instant LAST_MINUTE = Instant.parse("2024-12-15T22:59:00Z");
    private static final Instant MIDNIGHT_IN_AMIENS = Instant.parse("2024-12-15T23:00:00Z");

    private final TestHub hub;
    private final ComingOut comingOut;

    @TempDir
    private Path folder;

    ComingOutTest(TestHub hub, ComingOut comingOut) {
        this.hub = hub;
        this.comingOut = comingOut;
    }

    @BeforeEach
    void twoArticles() throws IOException {
        FiguresFixture.fill(hub);
        write("aujourdhui", "2024-12-15");
        write("demain", "2024-12-16");
        assertThat(hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN))
                        .problems())
                .isEmpty();
    }

    private void write(String slug, String date) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("articles")).resolve(slug + ".md"),
                "---\ntitle: Titre " + slug + "\nexcerpt: Chapeau\ndate: " + date + "\nperiod: 2024\n---\n"
                        + SealFixture.TEXT);
    }

    private Map<String, Object> versions() {
        var counts = new java.util.TreeMap<String, Object>();
        hub.rows("select slug, count(*) from publishing.seals group by slug")
                .forEach(row -> counts.put(String.valueOf(row.get("slug")), row.get("count")));
        return counts;
    }

    @Test
    void what_is_dated_ahead_is_shown_and_sealed_when_its_day_begins_at_the_hub() {
        hub.clockAt(LAST_MINUTE);
        hub.inHub(comingOut::run);
        assertThat(versions()).containsOnly(Map.entry("aujourdhui", 1L));
        assertThat(hub.visitor().get("/blog").body()).doesNotContain("Titre demain");
        assertThat(hub.visitor().get("/recherche?q=titre").body())
                .contains("/blog/aujourdhui")
                .doesNotContain("/blog/demain");
        hub.clockAt(MIDNIGHT_IN_AMIENS);
        hub.inHub(comingOut::run);
        assertThat(versions()).containsOnly(Map.entry("aujourdhui", 1L), Map.entry("demain", 1L));
        assertThat(hub.visitor().get("/blog").body()).contains("Titre demain");
        assertThat(hub.visitor().get("/recherche?q=titre").body()).contains("/blog/demain");
        assertThat(hub.visitor().get("/blog/demain").body()).contains("href=\"/blog/demain/preuves\"");
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/articles/demain/sceau").body())
                .contains("à la date de parution");
    }

    @Test
    void what_is_sealed_is_not_sealed_again() {
        hub.clockAt(MIDNIGHT_IN_AMIENS);
        hub.inHub(comingOut::run);
        hub.inHub(comingOut::run);
        assertThat(versions()).containsOnly(Map.entry("aujourdhui", 1L), Map.entry("demain", 1L));
    }

    @Test
    void a_day_on_which_nothing_comes_out_costs_one_question() {
        hub.inHub(comingOut::run);
        assertThat(hub.statements(() -> hub.inHub(comingOut::run))).isLessThanOrEqualTo(4);
    }

    @Test
    void an_article_that_cannot_be_sealed_leaves_the_others_and_is_told() throws IOException {
        hub.execute(
                "update publishing.articles set published_on = '2024-12-16', period = 'jamais' where slug = 'aujourdhui'");
        hub.execute("update publishing.articles set source = source || ' '::bytea where slug = 'aujourdhui'");
        hub.clockAt(MIDNIGHT_IN_AMIENS);
        assertThatThrownBy(() -> hub.inHub(comingOut::run)).hasMessageContaining("aujourdhui");
        assertThat(versions()).containsOnly(Map.entry("aujourdhui", 1L), Map.entry("demain", 1L));
    }
}
