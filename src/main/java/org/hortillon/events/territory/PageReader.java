package org.hortillon.events.territory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events that a page tells search engines of, as JSON-LD in the words of schema.org. */
final class PageReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 500;
    private static final int DEEPEST = 8;

    private final ZoneId zone;
    private final LocalDate from;
    private final LocalDate until;

    PageReader(ZoneId zone, LocalDate from, LocalDate until) {
        this.zone = zone;
        this.from = from;
        this.until = until;
    }

    /** A page without a single event is no feed. */
    Reading read(String html, String address) {
        var events = new ArrayList<Announced>();
        var understood = false;
        for (var block : Jsoup.parse(html, address).select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(block.data()), events, 0);
                understood = true;
            } catch (JacksonException e) {
                // one block that is no JSON leaves the others
            }
        }
        return understood ? new Reading.Read(List.copyOf(events)) : new Reading.Unreadable(0);
    }

    private void collect(JsonNode node, List<Announced> events, int depth) {
        if (depth > DEEPEST || events.size() >= MOST) {
            return;
        }
        if (node.isObject() && isEvent(node.path("@type"))) {
            event(node).filter(this::within).ifPresent(events::add);
        }
        if (node.isArray()) {
            node.forEach(part -> collect(part, events, depth + 1));
        } else if (node.isObject()) {
            node.path("@graph").forEach(part -> collect(part, events, depth + 1));
            node.path("itemListElement")
                    .forEach(part ->
                            collect(part.path("item").isObject() ? part.path("item") : part, events, depth + 1));
            node.path("subEvent").forEach(part -> collect(part, events, depth + 1));
        }
    }

    private static boolean isEvent(JsonNode type) {
        if (type.isArray()) {
            var found = false;
            for (var one : type) {
                found = found || isEvent(one);
            }
            return found;
        }
        return type.asString("").endsWith("Event") || type.asString("").equals("Festival");
    }

    private boolean within(Announced event) {
        var day = event.startsAt().atZone(zone).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private Optional<Announced> event(JsonNode node) {
        var starts = Moments.read(JsonWords.text(node.path("startDate")), zone);
        var title = JsonWords.text(node.path("name"));
        if (starts.isEmpty() || title.isBlank()) {
            return Optional.empty();
        }
        var link = JsonWords.text(node.path("url"));
        var id = JsonWords.text(node.path("@id"));
        return Optional.of(new Announced(
                !id.isEmpty() ? id : !link.isEmpty() ? link : title,
                title,
                starts.get(),
                Moments.read(JsonWords.text(node.path("endDate")), zone).orElse(starts.get()),
                Moments.isDay(JsonWords.text(node.path("startDate"))),
                JsonWords.place(node.path("location")),
                link,
                JsonWords.text(node.path("description")) + " " + names(node.path("performer")),
                JsonWords.text(node.path("eventStatus")).endsWith("EventCancelled")));
    }

    private static String names(JsonNode people) {
        if (people.isArray()) {
            var names = new ArrayList<String>();
            people.forEach(person -> names.add(names(person)));
            return String.join(", ", names);
        }
        return people.isObject() ? JsonWords.text(people.path("name")) : JsonWords.text(people);
    }
}
