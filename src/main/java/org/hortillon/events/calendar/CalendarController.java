package org.hortillon.events.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The hub's calendar, to which calendar programs subscribe. Only its own events are in it. */
@Open
@Controller
class CalendarController {

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Pages pages;
    private final CalendarEntries entries;
    private final EventCalendar calendar;
    private final Hubs hubs;

    CalendarController(Pages pages, CalendarEntries entries, EventCalendar calendar, Hubs hubs) {
        this.pages = pages;
        this.entries = entries;
        this.calendar = calendar;
        this.hubs = hubs;
    }

    @GetMapping("/evenements.ics")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        var chosen = entries.all();
        var body = calendar.feed(hubs.current().name(), chosen, false, pages.tr(request))
                .getBytes(StandardCharsets.UTF_8);
        var answer = ResponseEntity.ok()
                .contentType(ICS)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(body));
        chosen.stream()
                .map(CalendarEntry::changedAt)
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(answer::lastModified);
        return answer.body(body);
    }
}
