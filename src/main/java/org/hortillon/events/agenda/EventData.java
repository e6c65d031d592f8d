package org.hortillon.events.agenda;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told of an event, in the words of schema.org. */
final class EventData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "https://schema.org/";

    private EventData() {}

    /** A data block: browsers never run it. */
    static Content of(Event event, Tr t) {
        var json = json(event, t);
        return output -> output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }

    /** The characters that could end the block, or open another, are written as escapes. */
    static String json(Event event, Tr t) {
        return JSON.writeValueAsString(description(event, t))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> description(Event event, Tr t) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", t.pick(event.title(), event.titleEn()));
        data.put(
                "startDate",
                event.startsAt().atZone(t.zone()).toOffsetDateTime().toString());
        data.put("endDate", event.endsAt().atZone(t.zone()).toOffsetDateTime().toString());
        data.put("eventStatus", SCHEMA + (event.cancelledOn() == null ? "EventScheduled" : "EventCancelled"));
        data.put("eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode");
        data.put("description", Markdown.text(t.pick(event.description(), event.descriptionEn())));
        data.put("maximumAttendeeCapacity", event.capacity());
        data.put("location", place(event));
        return data;
    }

    private static Map<String, Object> place(Event event) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        if (event.address() != null) {
            address.put("streetAddress", event.address());
        }
        address.put("addressLocality", event.commune());
        return Map.of("@type", "Place", "name", event.venue(), "address", address);
    }
}
