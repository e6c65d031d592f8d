package org.hortillon.events.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Wanted;

/**
 * Reads the events that an actor published (ActivityPub): from its page or handle to its outbox, and that page by page.
 * One reading reads one actor.
 */
final class OutboxReader {

    /** Mobilizon puts ten events on a page, in no order that it promises. */
    private static final int PAGES = 30;

    private static final int MOST = 500;

    private final Documents documents;
    private final Statements said = new Statements();
    private final OutboxItems items;
    private final ZoneId zone;
    private final LocalDate from;
    private final LocalDate until;

    OutboxReader(Function<Wanted, Fetched> fetch, Clock clock, ZoneId zone, LocalDate from, LocalDate until) {
        this.documents = new Documents(fetch, clock);
        this.items = new OutboxItems(documents, said, zone);
        this.zone = zone;
        this.from = from;
        this.until = until;
    }

    Reading read(String address) {
        var actor = Handle.of(address).map(this::named).orElseGet(() -> documents.begin(address, Documents.ACTIVITY));
        return switch (outbox(actor)) {
            case Document.Json outbox -> pages(outbox);
            case Document.Gone gone -> gone.failure();
            case Reading.Failed failed -> failed;
        };
    }

    private Document named(Handle handle) {
        var answer = documents.begin(handle.asked(), Documents.WEBFINGER);
        if (!(answer instanceof Document.Json links)) {
            return answer;
        }
        return JsonWords.each(links.root().path("links")).stream()
                .filter(link -> JsonWords.raw(link.path("rel")).equals("self"))
                .filter(link -> JsonWords.raw(link.path("type")).matches("application/(activity|ld)\\+json.*"))
                .map(link -> JsonWords.raw(link.path("href")))
                .filter(href -> href.startsWith("https://"))
                .findFirst()
                .map(href -> documents.begin(href, Documents.ACTIVITY))
                .orElseGet(() ->
                        new Reading.Failed(Documents.RESULT + "missing", ResultWords.of(links.address(), "$.links")));
    }

    /** The team may as well name the outbox itself. */
    private Document outbox(Document actor) {
        return actor instanceof Document.Json page && !isCollection(page)
                ? documents.follow(page.part("outbox"))
                : actor;
    }

    private static boolean isCollection(Document.Json page) {
        return Stream.of("OrderedCollection", "OrderedCollectionPage", "Collection", "CollectionPage")
                .anyMatch(page::is);
    }

    private Reading pages(Document.Json outbox) {
        if (!isCollection(outbox)) {
            return new Reading.Failed(Documents.RESULT + "missing", ResultWords.of(outbox.address(), outbox.path()));
        }
        var seen = new HashSet<String>();
        var page = outbox.root().has("first") ? documents.follow(outbox.part("first")) : outbox;
        for (var number = 1; page instanceof Document.Json json; number++) {
            var failure = items.take(json);
            if (failure != null) {
                return failure;
            }
            var next = json.part("next");
            if (OutboxItems.of(json).isEmpty()
                    || JsonWords.each(next.root()).isEmpty()
                    || !seen.add(Documents.address(next.root()))) {
                return result(ResultWords.NONE);
            }
            if (number == PAGES || said.isFull()) {
                return result(ResultWords.NONE.besides("pages", Integer.toString(number)));
            }
            page = documents.follow(next);
        }
        return page instanceof Document.Gone gone ? gone.failure() : (Reading.Failed) page;
    }

    private Reading result(ResultWords pages) {
        var events = said.events().stream()
                .filter(event -> {
                    var day = event.startsAt().atZone(zone).toLocalDate();
                    return !day.isBefore(from) && !day.isAfter(until);
                })
                .limit(MOST)
                .toList();
        return new Reading.Read(
                events, said.flaw().isEmpty() ? pages : ResultWords.NONE.besides("unread", said.flaw()));
    }
}
