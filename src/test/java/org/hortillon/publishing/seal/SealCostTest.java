package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sealing and comparing cost does not grow with what is sealed already. */
@HubTest
class SealCostTest {

    private static final int COPIES = 9;

    private static void imported(TestHub hub, Path folder) {
        var report = hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN));
        assertThat(report.problems()).isEmpty();
    }

    /** Its own claims, and the records behind each of its four numbers. */
    @Test
    void what_many_articles_ask_is_asked_once_when_they_are_compared(TestHub hub, @TempDir Path folder)
            throws Exception {
        SealFixture.fill(hub, folder);
        Runnable compare = () -> hub.inHub(() -> hub.bean(DriftWatch.class).run());
        var one = hub.statements(compare);
        var articles = folder.resolve("articles");
        for (var copy = 0; copy < COPIES; copy++) {
            Files.copy(articles.resolve("bilan.md"), articles.resolve("bilan-" + copy + ".md"));
        }
        imported(hub, folder);
        assertThat(hub.statements(compare) - one).isLessThanOrEqualTo(COPIES * 6);
    }

    @Test
    void an_article_is_sealed_by_few_statements_however_many_its_numbers(TestHub hub, @TempDir Path folder)
            throws Exception {
        SealFixture.fill(hub, folder);
        var text = Files.readString(folder.resolve("articles/bilan.md"));
        var four = sealing(hub, folder, "quatre", text);
        var forty = sealing(hub, folder, "quarante", text + ("\n\n" + SealFixture.TEXT).repeat(9));
        assertThat(hub.value(Long.class, """
                select count(*) from publishing.sealed_claims c join publishing.seals s on s.id = c.seal_id
                 where s.slug = 'quarante' and c.figure is not null""")).isEqualTo(40);
        assertThat(forty).isEqualTo(four);
    }

    private static int sealing(TestHub hub, Path folder, String slug, String text) throws Exception {
        var alone = folder.resolve(slug);
        Files.writeString(Files.createDirectories(alone.resolve("articles")).resolve(slug + ".md"), text);
        return hub.statements(() -> imported(hub, alone));
    }

    /** A plan made while there are no statistics stays with its connection. */
    @Test
    void a_record_finds_its_number_by_the_number_alone(TestHub hub) {
        var plan = hub.rows(
                "explain select from publishing.sealed_claims where hub_id = hubs.current_hub() and id = ?",
                UUID.randomUUID());
        assertThat(plan.toString()).contains("sealed_claims_pkey");
    }
}
