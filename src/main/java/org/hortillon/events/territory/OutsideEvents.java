package org.hortillon.events.territory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others hold in the territory. */
@Component
@Transactional(readOnly = true)
public class OutsideEvents {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    OutsideEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is held, at least in part, from one instant until another, soonest first; anywhere when the commune is empty. */
    public List<OutsideEvent> between(Instant from, Instant until, String commune) {
        return jdbc.sql("""
                        select title, starts_at, ends_at, all_day, place, commune_code, cancelled, sources, links
                          from events.outside_events
                         where (ends_at > :from or starts_at >= :from)
                           and starts_at < :until
                           and (:commune = '' or commune_code = :commune)
                         order by starts_at, title limit :most""")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("commune", commune)
                .param("most", MOST)
                .query((row, number) -> event(row))
                .list();
    }

    /** Who else announces events of the hub, by the keys of these events. */
    public Map<String, List<OutsideEvent.Source>> announcing(Collection<String> keys) {
        var found = new HashMap<String, List<OutsideEvent.Source>>();
        jdbc.sql("""
                        select distinct e.key, f.name, coalesce(s.link, '') as link
                          from events.sightings s
                          join events.agenda e on e.id = s.event_id
                          join events.partner_feeds f on f.id = s.feed_id
                         where e.key = any(?)
                         order by e.key, f.name""").param(keys.toArray(String[]::new)).query(row -> {
            found.computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                    .add(new OutsideEvent.Source(row.getString("name"), row.getString("link")));
        });
        return found;
    }

    private static OutsideEvent event(ResultSet row) throws SQLException {
        var names = words(row.getArray("sources"));
        var links = words(row.getArray("links"));
        var sources = new ArrayList<OutsideEvent.Source>();
        for (var place = 0; place < names.length; place++) {
            sources.add(new OutsideEvent.Source(names[place], links[place]));
        }
        return new OutsideEvent(
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getBoolean("all_day"),
                row.getString("place"),
                row.getString("commune_code"),
                row.getBoolean("cancelled"),
                sources);
    }

    private static String[] words(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
