package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class TwoEditorsTest {

    private static final String TEXT = DraftFixture.FRONT + "\nUn.\n\nDeux.\n\nTrois.\n";

    private final TestHub hub;
    private final Browser one;
    private final Browser other;

    TwoEditorsTest(TestHub hub) {
        this.hub = hub;
        this.one = hub.signedIn(Role.TEAM);
        this.other = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void draft() {
        DraftFixture.begin(one, "bilan", TEXT);
    }

    @Test
    void each_is_told_that_the_other_is_writing() {
        assertThat(one.get("/equipe/articles/bilan/studio").body()).doesNotContain("écrit aussi");
        assertThat(other.get("/equipe/articles/bilan/studio").body()).contains("Camille Test écrit aussi");
        assertThat(DraftFixture.autosave(one, "bilan", DraftFixture.open(one, "bilan"))
                        .body())
                .contains("Camille Test écrit aussi");
        hub.clockAt(org.hortillon.testing.TestClock.START.plusSeconds(600));
        assertThat(one.get("/equipe/articles/bilan/studio").body()).doesNotContain("écrit aussi");
    }

    @Test
    void changes_in_different_places_are_joined() {
        var mine = DraftFixture.open(one, "bilan");
        var theirs = DraftFixture.open(other, "bilan");
        theirs.put("text", DraftFixture.text(theirs).replace("Un.", "Premier."));
        assertThat(DraftFixture.save(other, "bilan", theirs).status()).isEqualTo(302);
        mine.put("text", DraftFixture.text(mine).replace("Trois.", "Dernier."));
        var joined = DraftFixture.save(one, "bilan", mine);
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body()).contains("sont réunis", "Premier.", "Dernier.", "name=\"base\" value=\"3\"");
    }

    @Test
    void changes_of_the_same_line_are_kept_apart_and_compared_and_nothing_is_lost() {
        var mine = DraftFixture.open(one, "bilan");
        var theirs = DraftFixture.open(other, "bilan");
        theirs.put("text", DraftFixture.text(theirs).replace("Deux.", "Second."));
        DraftFixture.save(other, "bilan", theirs);
        mine.put("text", DraftFixture.text(mine).replace("Deux.", "Le deuxième."));
        var typed = DraftFixture.autosave(one, "bilan", mine);
        assertThat(typed.body()).contains("gardé à part", "name=\"base\" value=\"1\"");
        DraftFixture.autosave(one, "bilan", mine);
        assertThat(hub.count("publishing.revisions")).isEqualTo(3);
        var conflict = DraftFixture.save(one, "bilan", mine);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("a changé les mêmes lignes", "Le deuxième.", "name=\"base\" value=\"2\"", "?de=2&amp;a=3");
        assertThat(one.get("/equipe/articles/bilan/versions?de=2&a=3").body())
                .contains("<del>Second</del>", "<ins>Le deuxième</ins>", "gardée à part");
        mine.put("base", "2");
        assertThat(DraftFixture.save(one, "bilan", mine).status()).isEqualTo(302);
        assertThat(one.get("/equipe/articles/bilan/studio").body()).contains("Le deuxième.");
        assertThat(hub.rows("select number from publishing.revisions where source like '%Second.%'::bytea"))
                .hasSize(1);
    }

    @Test
    void of_many_who_save_at_once_every_text_is_in_the_history() throws Exception {
        var form = DraftFixture.open(one, "bilan");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saving = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(n -> () -> {
                        var own = new java.util.HashMap<>(form);
                        own.put("form", java.util.UUID.randomUUID().toString());
                        own.put("text", DraftFixture.text(form).replace("Deux.", "Deux de " + n + "."));
                        return DraftFixture.save(one, "bilan", own).status();
                    })
                    .toList();
            var answers = threads.invokeAll(saving);
            for (var answer : answers) {
                assertThat(answer.get()).isIn(302, 409);
            }
            assertThat(answers.stream().filter(answer -> answer.resultNow() == 302))
                    .hasSize(1);
        }
        for (var n = 0; n < 16; n++) {
            assertThat(hub.rows(
                            "select number from publishing.revisions where position(?::bytea in source) > 0",
                            "Deux de " + n + "."))
                    .as("text of %s", n)
                    .hasSize(1);
        }
    }
}
