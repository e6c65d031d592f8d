package org.hortillon.events.territory;

import org.hortillon.testing.TestHub;

/** Partners' feeds, and what was seen in them. */
final class TerritoryFixture {

    private TerritoryFixture() {}

    static void feed(TestHub hub, String key, String name) {
        hub.execute(
                "insert into events.partner_feeds (key, name, address, kind) values (?, ?, ?, 'ics')",
                key,
                name,
                "https://" + key + ".exemple.fr/agenda.ics");
    }

    /** An event of two hours in Amiens that a feed announces; {@code startsAt} is on the hub's own clock. */
    static void sighting(TestHub hub, String feed, String title, String startsAt) {
        hub.execute("""
                insert into events.sightings (feed_id, uid, title, starts_at, ends_at, place, link)
                select f.id, ?, ?, s.start, s.start + interval '2 hours', 'La Gare, Amiens', 'https://' || f.key || '.exemple.fr/1'
                  from events.partner_feeds f, (select ?::timestamp at time zone 'Europe/Paris' as start) s
                 where f.key = ?""", title, title, startsAt, feed);
    }
}
