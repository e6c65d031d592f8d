package org.hortillon.events.territory;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Fetching;
import org.hortillon.fetching.Wanted;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
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
        if (feed.kind().equals(PartnerFeed.ACTOR)) {
            readActor(feed);
            return;
        }
        var accept = feed.kind().equals(PartnerFeed.ICS)
                ? "text/calendar, */*;q=0.1"
                : "text/html, application/ld+json;q=0.9, */*;q=0.1";
        switch (fetching.fetch(new Wanted(feed.address(), accept, feed.etag(), feed.lastModified()))) {
            case Fetched.Unchanged unchanged -> feeds.noteUnchanged(feed.id());
            case Fetched.Refused refused ->
                feeds.noteFailure(feed.id(), refused.problem().code(), refused.detail());
            case Fetched.Found found -> keep(feed, reading(feed, found), found.etag(), found.lastModified());
        }
    }

    private Reading reading(PartnerFeed feed, Fetched.Found found) {
        var zone = hubs.current().zone();
        var text = new String(found.bytes(), charset(found.type()));
        return feed.kind().equals(PartnerFeed.ICS)
                ? new IcsReader(zone, from(), until()).read(text)
                : new PageReader(zone, from(), until()).read(text, found.address());
    }

    /** An outbox is many documents, none of which tells whether the others changed: what they say of events does. */
    private void readActor(PartnerFeed feed) {
        var reader = new OutboxReader(fetching::fetch, clock, hubs.current().zone(), from(), until());
        var reading = reader.read(feed.address());
        var mark = mark(reading);
        if (mark != null && mark.equals(feed.etag())) {
            feeds.noteUnchanged(feed.id());
        } else {
            keep(feed, reading, mark, null);
        }
    }

    /** Nothing when something is to be said again each time. */
    private static @Nullable String mark(Reading reading) {
        return reading instanceof Reading.Read read && read.besides().equals(ResultWords.NONE)
                ? UUID.nameUUIDFromBytes(read.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                : null;
    }

    private LocalDate from() {
        return hubs.today().minusDays(DAYS_BEHIND);
    }

    private LocalDate until() {
        return hubs.today().plusDays(DAYS_AHEAD);
    }

    private void keep(PartnerFeed feed, Reading reading, @Nullable String etag, @Nullable String lastModified) {
        switch (reading) {
            case Reading.Unreadable(int line) ->
                feeds.noteFailure(
                        feed.id(), "events.territory.result.unreadable." + feed.kind(), Integer.toString(line));
            case Reading.Failed(String result, ResultWords words) ->
                feeds.noteFailure(feed.id(), result, words.toString());
            case Reading.Read(List<Announced> events, ResultWords besides) -> {
                var others = events.stream()
                        .filter(event -> !isOwn(event, hubs.hosts()))
                        .toList();
                sightings.replace(feed.id(), others);
                var words = ResultWords.of(Integer.toString(others.size())).and(besides);
                feeds.noteRead(feed.id(), etag, lastModified, words.toString());
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
