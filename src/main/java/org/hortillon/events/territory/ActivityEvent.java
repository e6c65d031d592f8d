package org.hortillon.events.territory;

import static org.hortillon.events.territory.JsonWords.raw;
import static org.hortillon.events.territory.JsonWords.text;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An event as ActivityPub writes it: the words of ActivityStreams, with those that Mobilizon, Gancio and the event plugins
 * of WordPress put beside them.
 */
final class ActivityEvent {

    private ActivityEvent() {}

    /** Nothing when it has no name, or no time at which it starts. */
    static Optional<Announced> read(JsonNode event, ZoneId otherwise) {
        var title = words(event, "name");
        var written = raw(event.path("startTime"));
        var zone = new ZoneNames(otherwise).zone(raw(event.path("timezone")));
        return Moments.read(written, zone).filter(starts -> !title.isBlank()).map(starts -> {
            var link = link(event.path("url"));
            var id = raw(event.path("id"));
            return new Announced(
                    id.isEmpty() ? link + " " + title : id,
                    title,
                    starts,
                    Moments.read(raw(event.path("endTime")), zone).orElse(starts),
                    Moments.isDay(written),
                    JsonWords.place(event.path("location")),
                    link.isEmpty() ? id : link,
                    Stream.of(words(event, "content"), words(event, "summary"))
                            .filter(words -> !words.isBlank())
                            .findFirst()
                            .orElse(""),
                    cancelled(event));
        });
    }

    /** In the language that comes first, where it is said by language only. */
    private static String words(JsonNode event, String name) {
        var said = text(event.path(name));
        return !said.isEmpty()
                ? said
                : JsonWords.values(event.path(name + "Map"))
                        .map(JsonWords::text)
                        .findFirst()
                        .orElse("");
    }

    /** A page for people, if there is a choice. */
    static String link(JsonNode url) {
        var links = JsonWords.each(url);
        return Stream.concat(
                        links.stream()
                                .filter(link -> raw(link.path("mediaType")).startsWith("text/html")),
                        links.stream())
                .map(link -> link.isObject() ? raw(link.path("href")) : raw(link))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Mobilizon and WordPress say so in the word of calendars, with and without its prefix, Gancio in that of schema.org. */
    private static boolean cancelled(JsonNode event) {
        return Stream.of("status", "ical:status", "eventStatus")
                .map(name -> raw(event.path(name)))
                .anyMatch(status -> status.equalsIgnoreCase("CANCELLED") || status.endsWith("EventCancelled"));
    }
}
