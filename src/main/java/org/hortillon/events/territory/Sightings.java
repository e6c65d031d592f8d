package org.hortillon.events.territory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was seen in feeds. */
@Component
@Transactional
class Sightings {

    private static final Duration LOOKED_AT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Clock clock;

    Sightings(JdbcClient jdbc, Hubs hubs, Clock clock) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.clock = clock;
    }

    private record Commune(UUID id, String name) {}

    /** What a feed holds now takes the place of what it held; what it does not tell of any more is gone, the past stays. */
    public void replace(UUID feed, List<Announced> events) {
        var communes = jdbc.sql("select id, name from hubs.communes order by length(name) desc")
                .query(Commune.class)
                .list();
        jdbc.sql("""
                        delete from events.sightings s
                         where s.feed_id = ? and s.starts_at > ?
                           and not exists (select from unnest(?::text[], ?::timestamptz[]) as u (uid, at)
                                            where u.uid = s.uid and u.at = s.starts_at)""")
                .params(
                        feed,
                        since(),
                        events.stream().map(Announced::uid).toArray(String[]::new),
                        events.stream()
                                .map(event -> event.startsAt().toString())
                                .toArray(String[]::new))
                .update();
        for (var event : events) {
            var commune = communes.stream()
                    .filter(each -> Likeness.holds(event.place(), each.name()))
                    .findFirst();
            write(feed, event, commune.map(Commune::id).orElse(null));
        }
    }

    private void write(UUID feed, Announced event, @Nullable UUID commune) {
        jdbc.sql("""
                        insert into events.sightings
                               (feed_id, uid, title, starts_at, ends_at, all_day, place, commune_id, link, summary, cancelled)
                        values (:feed, :uid, :title, :starts, :ends, :allDay, :place, :commune, :link, :summary, :cancelled)
                        on conflict (hub_id, feed_id, uid, starts_at) do update
                           set title = excluded.title, ends_at = excluded.ends_at, all_day = excluded.all_day,
                               place = excluded.place, commune_id = excluded.commune_id, link = excluded.link,
                               summary = excluded.summary, cancelled = excluded.cancelled""")
                .param("feed", feed)
                .param("uid", event.uid())
                .param("title", event.title())
                .param("starts", Timestamp.from(event.startsAt()))
                .param("ends", Timestamp.from(event.endsAt()))
                .param("allDay", event.allDay())
                .param("place", event.place())
                .param("commune", commune)
                .param("link", event.link())
                .param("summary", event.summary())
                .param("cancelled", event.cancelled())
                .update();
    }

    /** Finds out anew which are of the same event, and which are of an event of the hub. */
    public void match() {
        var seen = jdbc.sql("select id, title, starts_at, all_day, place from events.sightings where starts_at > ?")
                .param(since())
                .query(SameRules.Seen.class)
                .list();
        var own = jdbc.sql("""
                        select id, title, starts_at, false as all_day, case when mode = 'online' then '' else venue end as place
                          from events.agenda where starts_at > ?""").param(since()).query(SameRules.Seen.class).list();
        for (var placed : SameRules.place(seen, own, hubs.current().zone())) {
            jdbc.sql("""
                            update events.sightings set outside_id = :same, event_id = :own
                             where id = :id and (outside_id is distinct from :same or event_id is distinct from cast(:own as uuid))""")
                    .param("id", placed.id())
                    .param("same", placed.same())
                    .param("own", placed.own())
                    .update();
        }
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(LOOKED_AT));
    }
}
