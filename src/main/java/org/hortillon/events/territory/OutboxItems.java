package org.hortillon.events.territory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes from the pages of an outbox what they say of events. */
final class OutboxItems {

    private static final int OBJECTS = 20;
    private static final int DEEPEST = 2;
    private static final Set<String> SAYING = Set.of("Create", "Announce", "Update", "Add");

    private final Documents documents;
    private final Statements said;
    private final ZoneId zone;
    private final Set<String> fetched = new HashSet<>();

    OutboxItems(Documents documents, Statements said, ZoneId zone) {
        this.documents = documents;
        this.said = said;
        this.zone = zone;
    }

    static List<Document.Json> of(Document.Json page) {
        var list = page.root().path("orderedItems").isArray() ? "orderedItems" : "items";
        var items = page.root().path(list);
        return IntStream.range(0, items.isArray() ? items.size() : 0)
                .mapToObj(place -> page.item(list, place))
                .toList();
    }

    /** Nothing, unless something that this page only names could not be fetched. */
    Reading.@Nullable Failed take(Document.Json page) {
        for (var item : of(page)) {
            var failure = said.isFull() ? null : take(item, null, 0);
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    /** An activity, or an event as it is; whatever else stands in an outbox is passed over. */
    private Reading.@Nullable Failed take(Document.Json thing, @Nullable Instant told, int depth) {
        if (thing.root().isString()) {
            return fetch(thing, told, depth);
        }
        var when = latest(told, thing.root());
        var id = JsonWords.raw(thing.root().path("id"));
        if (thing.is("Event")) {
            event(thing, id, when);
        } else if (thing.is("Tombstone")) {
            said.add(id, new Statements.Statement(when, null, ""));
        } else if (thing.is("Delete")) {
            said.add(Documents.address(thing.root().path("object")), new Statements.Statement(when, null, ""));
        } else if (depth < DEEPEST && SAYING.stream().anyMatch(thing::is)) {
            return take(thing.part("object"), when, depth + 1);
        }
        return null;
    }

    private Reading.@Nullable Failed fetch(Document.Json link, @Nullable Instant told, int depth) {
        var address = Documents.address(link.root());
        var wanted = depth < DEEPEST && !said.knows(address) && documents.isHere(link) && fetched.size() < OBJECTS;
        if (!wanted || !fetched.add(address)) {
            return null;
        }
        return switch (documents.follow(link)) {
            case Document.Json found -> take(found, told, depth + 1);
            case Document.Gone gone -> {
                said.add(address, new Statements.Statement(told, null, ""));
                yield null;
            }
            case Reading.Failed failed -> failed;
        };
    }

    private void event(Document.Json event, String id, @Nullable Instant when) {
        if (event.root().path("draft").asBoolean(false)) {
            return;
        }
        var read = ActivityEvent.read(event.root(), zone);
        var flaw = read.isPresent() ? "" : event.where();
        said.add(id.isEmpty() ? event.where() : id, new Statements.Statement(when, read.orElse(null), flaw));
    }

    private @Nullable Instant latest(@Nullable Instant told, JsonNode thing) {
        var dates = Stream.of("published", "updated", "deleted")
                .flatMap(name -> Moments.read(JsonWords.raw(thing.path(name)), zone).stream());
        return Stream.concat(Stream.ofNullable(told), dates)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
