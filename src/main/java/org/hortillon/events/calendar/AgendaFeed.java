package org.hortillon.events.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.site.Xml;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is ahead, as feed readers read it; all addresses are whole.
 *
 * @param name the hub's
 * @param origin what addresses begin with
 * @param host in the identity of each event, which is the one that calendars know
 */
record AgendaFeed(String name, String origin, String host, List<CalendarEntry> entries, Tr t) {

    static final String RSS = "/evenements/flux.rss";
    static final String JSON = "/evenements/flux.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    AgendaFeed {
        entries = List.copyOf(entries);
    }

    /** RSS 2.0. */
    String rss() {
        var xml = Xml.root("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom")
                .open("channel")
                .element("title", title())
                .element("link", address("/evenements"))
                .element("description", t.get("events.lead"))
                .element("language", t.language().code())
                .empty("atom:link", "href", address(RSS), "rel", "self", "type", "application/rss+xml");
        for (var entry : entries) {
            xml.open("item")
                    .element("title", title(entry))
                    .element("link", address(entry))
                    .element("guid", id(entry), "isPermaLink", "false")
                    .element("pubDate", rfc(entry.changedAt()))
                    .element("category", kind(entry))
                    .element("description", text(entry))
                    .close();
        }
        return xml.end();
    }

    /** JSON Feed 1.1. */
    String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", title());
        json.put("description", t.get("events.lead"));
        json.put("home_page_url", address("/evenements"));
        json.put("feed_url", address(JSON));
        json.put("language", t.language().code());
        json.put("items", entries.stream().map(this::item).toList());
        return MAPPER.writeValueAsString(json);
    }

    private Map<String, Object> item(CalendarEntry entry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id(entry));
        json.put("url", address(entry));
        json.put("title", title(entry));
        json.put("summary", when(entry));
        json.put("content_text", text(entry));
        json.put("date_modified", entry.changedAt().toString());
        json.put("tags", List.of(kind(entry)));
        return json;
    }

    private String title() {
        return name + " · " + t.get("events.agenda");
    }

    /** What was called off says so first. */
    private String title(CalendarEntry entry) {
        var title = t.pick(entry.title(), entry.titleEn());
        return entry.cancelledOn() == null ? title : t.get("events.state.cancelled") + " · " + title;
    }

    private String when(CalendarEntry entry) {
        return t.moment(entry.startsAt()) + " · " + entry.place(t);
    }

    private String text(CalendarEntry entry) {
        return when(entry) + "\n\n" + Markdown.text(t.pick(entry.description(), entry.descriptionEn()));
    }

    private String kind(CalendarEntry entry) {
        return t.get("events.kind." + entry.kind());
    }

    private String id(CalendarEntry entry) {
        return entry.key() + "@" + host;
    }

    private String address(CalendarEntry entry) {
        return address("/evenements/" + entry.key());
    }

    private String address(String path) {
        return origin + t.href(path);
    }

    private static String rfc(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
