package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.fetching.LocalSite;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** The demo's partners, read by the same code as any; no host is known, so nothing comes from the network. */
@HubTest
class AnnouncedInTheDemoTest {

    private final TestHub demo = DemoHub.fresh();

    @Test
    void the_demo_shows_partners_once_with_their_sources_and_warns_of_a_date_that_is_taken() {
        play();
        assertThat(demo.rows("select key, failures from events.partner_feeds order by failures desc, key")
                        .getFirst())
                .containsEntry("key", "club-export-fictif")
                .containsEntry("failures", 1);
        assertThat(demo.value(
                        Long.class, "select count(*) from events.outside_events where title like '%alon de la cr%'"))
                .isEqualTo(1);
        assertThat(demo.visitor().get("/evenements").body())
                .containsSubsequence(
                        ">Les vœux du collectif<", "aussi annoncé par", "Chambre des entreprises (fictive)")
                .contains("Demo day", "Nuit du code");
        assertThat(demo.visitor().get("/evenements/voeux-2025").body())
                .contains("Aussi annoncé par", "https://chambre.example/voeux-du-collectif");
        assertThat(demo.visitor().get("/evenements/soiree-pitch-hiver").body()).doesNotContain("Aussi annoncé par");
        var team = demo.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/evenements/matinale-2025-06-05/preparation")
                        .body())
                .contains("Petit déjeuner de l’export", "au même endroit");
        assertThat(team.get("/equipe/agendas").body()).contains("voyez la ligne 7", "@tiers-lieux@agora.example");
    }

    @Test
    void one_event_of_the_demo_is_announced_by_a_calendar_a_page_and_an_actor() {
        play();
        assertThat(
                        demo.rows(
                                "select unnest(sources) as source from events.outside_events where title like '%premier local%'"))
                .extracting(row -> row.get("source"))
                .containsExactlyInAnyOrder(
                        "Agglo Éco (fictive)", "Incubateur La Tourbière (fictif)", "Tiers-lieux voisins (fictifs)");
        assertThat(demo.rows(
                        "select title, place, cancelled from events.sightings s join events.partner_feeds f on f.id = s.feed_id"
                                + " where f.kind = 'actor' order by title"))
                .extracting(row -> row.get("title") + " " + row.get("place") + " " + row.get("cancelled"))
                .containsExactly(
                        "Bourse aux bureaux La Sucrerie, Camon true",
                        "Louer un premier local, la pause déjeuner Maison des services, Longueau false",
                        "Tenir un tiers-lieu à plusieurs Le Moulin, 3 rue du Canal, Corbie false");
    }

    @Test
    void a_scene_is_played_once_and_needs_the_files_of_the_demo() {
        play("");
        assertThat(demo.count("events.partner_feeds")).isZero();
        play();
        play();
        assertThat(demo.count("events.partner_feeds")).isEqualTo(5);
    }

    private void play() {
        play("demo/amiens-2024-partners");
    }

    private void play(String folder) {
        var partners = new PartnersOfTheDemo(folder);
        var reading = new FeedReading(
                LocalSite.pretending(partners),
                demo.bean(PartnerFeeds.class),
                demo.bean(Sightings.class),
                demo.bean(Hubs.class),
                demo.bean(Clock.class));
        var scene = new AnnouncedInTheDemo(partners, demo.bean(PartnerFeeds.class), reading);
        demo.inHub(() -> scene.play(UUID.randomUUID()));
    }
}
