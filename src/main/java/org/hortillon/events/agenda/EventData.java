package org.hortillon.events.agenda;

import gg.jte.Content;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.events.Lineup.Partner;
import org.hortillon.events.Lineup.Speaker;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.site.DataBlock;
import org.jspecify.annotations.Nullable;

/** What search engines are told of an event, in the words of schema.org. */
final class EventData {

    private static final String SCHEMA = "https://schema.org/";

    private final Event event;
    private final EventFacts facts;
    private final Tr t;

    private EventData(Event event, EventFacts facts, Tr t) {
        this.event = event;
        this.facts = facts;
        this.t = t;
    }

    static Content of(Event event, EventFacts facts, Tr t) {
        return DataBlock.of(new EventData(event, facts, t).all());
    }

    static String json(Event event, EventFacts facts, Tr t) {
        return DataBlock.json(new EventData(event, facts, t).all());
    }

    private Map<String, Object> all() {
        var data = thing("Event", t.pick(event.title(), event.titleEn()), page());
        data.put("inLanguage", t.language().code());
        data.put("description", Markdown.text(t.pick(event.description(), event.descriptionEn())));
        put(data, "image", event.image() == null ? null : facts.origin() + "/images/" + event.image());
        data.put("startDate", moment(event.startsAt()));
        data.put("endDate", moment(event.endsAt()));
        standing(data);
        where(data);
        data.put("isAccessibleForFree", true);
        data.put("maximumAttendeeCapacity", event.capacity());
        places(data);
        data.put("organizer", thing("Organization", facts.hub(), facts.origin() + "/"));
        put(data, "performer", facts.speakers().stream().map(this::speaker).toList());
        put(data, "sponsor", facts.partners().stream().map(this::partner).toList());
        var described = new LinkedHashMap<String, Object>();
        described.put("@context", "https://schema.org");
        described.putAll(data);
        return described;
    }

    /** What was called off stays so, wherever it was moved before. */
    private void standing(Map<String, Object> data) {
        var before = facts.held().movedFrom();
        if (event.cancelledOn() != null) {
            data.put("eventStatus", SCHEMA + "EventCancelled");
        } else if (before != null && !before.equals(event.startsAt())) {
            data.put("eventStatus", SCHEMA + "EventRescheduled");
            data.put("previousStartDate", moment(before));
        } else {
            data.put("eventStatus", SCHEMA + "EventScheduled");
        }
    }

    /** The way to what is online is the page of the event: the address of the room is for those who take part. */
    private void where(Map<String, Object> data) {
        var room = new LinkedHashMap<String, Object>();
        room.put("@type", "VirtualLocation");
        room.put("url", page());
        var mode = switch (facts.held().mode()) {
            case "online" -> "Online";
            case "mixed" -> "Mixed";
            default -> "Offline";
        };
        data.put("eventAttendanceMode", SCHEMA + mode + "EventAttendanceMode");
        data.put(
                "location",
                switch (mode) {
                    case "Online" -> room;
                    case "Mixed" -> List.of(place(), room);
                    default -> place();
                });
    }

    private Map<String, Object> place() {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", event.address());
        address.put("addressLocality", event.commune());
        address.put("addressCountry", "FR");
        var place = thing("Place", event.venue(), null);
        place.put("address", address);
        return place;
    }

    /** Places are left, and offered, only while something comes of it. */
    private void places(Map<String, Object> data) {
        var state = event.state(facts.now());
        if (state == EventState.CANCELLED || state == EventState.PAST) {
            return;
        }
        data.put("remainingAttendeeCapacity", event.placesLeft());
        var closes = facts.held().closesAt();
        var over =
                state == EventState.RUNNING || (closes != null && !facts.now().isBefore(closes));
        if (!over) {
            data.put("offers", offer(state == EventState.FULL));
        }
    }

    private Map<String, Object> offer(boolean full) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("@type", "Offer");
        offer.put("url", page() + "/inscription");
        offer.put("price", 0);
        offer.put("priceCurrency", "EUR");
        offer.put("availability", SCHEMA + (full ? "SoldOut" : "InStock"));
        var opens = facts.held().opensAt();
        put(offer, "validFrom", opens == null ? null : moment(opens));
        return offer;
    }

    private Map<String, Object> speaker(Speaker speaker) {
        return thing("Person", speaker.name(), speaker.key() == null ? null : address("/membres/" + speaker.key()));
    }

    private Map<String, Object> partner(Partner partner) {
        var own = partner.company() == null ? null : address("/entreprises/" + partner.company());
        return thing("Organization", partner.name(), own == null ? partner.website() : own);
    }

    private static Map<String, Object> thing(String type, String name, @Nullable String url) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("name", name);
        put(thing, "url", url);
        return thing;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null && !List.of().equals(value)) {
            data.put(name, value);
        }
    }

    private String page() {
        return address("/evenements/" + event.key());
    }

    private String address(String path) {
        return facts.origin() + t.href(path);
    }

    private String moment(Instant instant) {
        return instant.atZone(t.zone()).toOffsetDateTime().toString();
    }
}
