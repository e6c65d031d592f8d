package org.hortillon.events.territory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others hold in the territory. */
@Component
@Transactional(readOnly = true)
public class OutsideEvents {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutsideEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is ahead, soonest first. */
    public List<OutsideEvent> ahead() {
        return jdbc.sql("""
                        select title, starts_at, ends_at, all_day, place, cancelled, sources, links
                          from events.outside_events
                         where ends_at > ?
                         order by starts_at, title limit ?""")
                .params(Timestamp.from(clock.instant()), MOST)
                .query((row, number) -> event(row))
                .list();
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
                row.getBoolean("cancelled"),
                sources);
    }

    private static String[] words(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
