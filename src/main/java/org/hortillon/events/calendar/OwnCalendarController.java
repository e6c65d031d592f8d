package org.hortillon.events.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One person's calendar, for the calendar program that knows its address. */
@Open
@Controller
class OwnCalendarController {

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Pages pages;
    private final CalendarLinks links;
    private final CalendarEntries entries;
    private final EventCalendar calendar;
    private final Hubs hubs;

    OwnCalendarController(
            Pages pages, CalendarLinks links, CalendarEntries entries, EventCalendar calendar, Hubs hubs) {
        this.pages = pages;
        this.links = links;
        this.entries = entries;
        this.calendar = calendar;
        this.hubs = hubs;
    }

    @GetMapping("/agenda/{word}.ics")
    ResponseEntity<byte[]> own(@PathVariable String word, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        var person = links.person(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var t = pages.tr(request);
        var chosen = entries.of(person).stream().map(own -> told(own, t)).toList();
        var name = t.get("events.feed.own.name", hubs.current().name());
        return ResponseEntity.ok()
                .contentType(ICS)
                .body(calendar.feed(name, chosen, true, t).getBytes(StandardCharsets.UTF_8));
    }

    /** Where the registration stands comes before what the event is. */
    private static CalendarEntry told(CalendarEntries.Own own, Tr t) {
        var standing = t.get("events.registration.state." + own.state());
        return own.entry().toldTo(standing + ".\n\n", t, own.hasSeat());
    }
}
