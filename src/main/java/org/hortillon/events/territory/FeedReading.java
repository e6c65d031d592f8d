package org.hortillon.events.territory;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Fetching;
import org.hortillon.fetching.Wanted;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** Reads a feed, keeps what is new in it, and says what became of it. What cannot be read leaves what was there. */
@Component
class FeedReading {

    private static final int DAYS_AHEAD = 365;
    private static final int DAYS_BEHIND = 1;
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    private final Fetching fetching;
    private final PartnerFeeds feeds;
    private final Sightings sightings;
    private final Hubs hubs;
    private final Clock clock;

    FeedReading(Fetching fetching, PartnerFeeds feeds, Sightings sightings, Hubs hubs, Clock clock) {
        this.fetching = fetching;
        this.feeds = feeds;
        this.sightings = sightings;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Those that are due; a feed that fails leaves the others. */
    void readAll() {
        feeds.all().stream().filter(feed -> feed.isDue(clock.instant())).forEach(this::read);
        sightings.match();
    }

    void readNow(PartnerFeed feed) {
        read(feed);
        sightings.match();
    }

    private void read(PartnerFeed feed) {
        var accept = feed.kind().equals("ics")
                ? "text/calendar, */*;q=0.1"
                : "text/html, application/ld+json;q=0.9, */*;q=0.1";
        switch (fetching.fetch(new Wanted(feed.address(), accept, feed.etag(), feed.lastModified()))) {
            case Fetched.Unchanged unchanged -> feeds.noteUnchanged(feed.id());
            case Fetched.Refused refused ->
                feeds.noteFailure(feed.id(), refused.problem().code(), refused.detail());
            case Fetched.Found found -> keep(feed, found);
        }
    }

    private void keep(PartnerFeed feed, Fetched.Found found) {
        var zone = hubs.current().zone();
        var from = hubs.today().minusDays(DAYS_BEHIND);
        var until = hubs.today().plusDays(DAYS_AHEAD);
        var text = new String(found.bytes(), charset(found.type()));
        var reading = feed.kind().equals("ics")
                ? new IcsReader(zone, from, until).read(text)
                : new PageReader(zone, from, until).read(text, found.address());
        switch (reading) {
            case Reading.Unreadable(int line) ->
                feeds.noteFailure(
                        feed.id(), "events.territory.result.unreadable." + feed.kind(), Integer.toString(line));
            case Reading.Read(List<Announced> events) -> {
                var others = events.stream()
                        .filter(event -> !isOwn(event, hubs.hosts()))
                        .toList();
                sightings.replace(feed.id(), others);
                feeds.noteRead(feed.id(), found.etag(), found.lastModified(), Integer.toString(others.size()));
            }
        }
    }

    /** An event of this hub that comes back from a partner who reads the hub's own feed. */
    static boolean isOwn(Announced event, Set<String> hosts) {
        var at = event.uid().lastIndexOf('@');
        return (at >= 0 && hosts.contains(event.uid().substring(at + 1).toLowerCase(Locale.ROOT)))
                || hosts.contains(host(event.link() == null ? "" : event.link()))
                || hosts.contains(host(event.uid()));
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Charset charset(String type) {
        var named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
