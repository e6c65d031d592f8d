package org.hortillon.events.agenda;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.site.DataBlock;

/** What search engines are told of an event, in the words of schema.org. */
final class EventData {

    private static final String SCHEMA = "https://schema.org/";

    private EventData() {}

    static Content of(Event event, Tr t) {
        return DataBlock.of(description(event, t));
    }

    static String json(Event event, Tr t) {
        return DataBlock.json(description(event, t));
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
