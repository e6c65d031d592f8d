package org.hortillon.events.territory;

import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.DemoScene;
import org.springframework.stereotype.Component;

/** Five partners of Amiens 2024 announce what they hold, read like any partner's feed; one of them makes a mistake. */
@Component
class AnnouncedInTheDemo implements DemoScene {

    private static final List<FeedForm> FEEDS = List.of(
            new FeedForm("Chambre des entreprises (fictive)", "https://chambre.example/agenda.ics", "ics"),
            new FeedForm("Agglo Éco (fictive)", "https://agglo-eco.example/agenda.ics", "ics"),
            new FeedForm("Incubateur La Tourbière (fictif)", "https://tourbiere.example/evenements", "page"),
            new FeedForm("Club export (fictif)", "https://club-export.example/agenda.ics", "ics"),
            new FeedForm("Tiers-lieux voisins (fictifs)", "@tiers-lieux@agora.example", "actor"));

    private final PartnersOfTheDemo partners;
    private final PartnerFeeds feeds;
    private final FeedReading reading;

    AnnouncedInTheDemo(PartnersOfTheDemo partners, PartnerFeeds feeds, FeedReading reading) {
        this.partners = partners;
        this.feeds = feeds;
        this.reading = reading;
    }

    @Override
    public void play(UUID team) {
        if (partners.areThere() && feeds.all().isEmpty()) {
            FEEDS.forEach(feeds::add);
            reading.readAll();
        }
    }
}
