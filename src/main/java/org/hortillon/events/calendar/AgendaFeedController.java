package org.hortillon.events.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.hortillon.access.Open;
import org.hortillon.hubs.Hubs;
import org.hortillon.messages.SiteAddress;
import org.hortillon.site.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** The events that are ahead, for feed readers. */
@Open
@Controller
class AgendaFeedController {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Pages pages;
    private final CalendarEntries entries;
    private final Hubs hubs;
    private final SiteAddress address;
    private final Clock clock;

    AgendaFeedController(Pages pages, CalendarEntries entries, Hubs hubs, SiteAddress address, Clock clock) {
        this.pages = pages;
        this.entries = entries;
        this.hubs = hubs;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(AgendaFeed.RSS)
    ResponseEntity<byte[]> rss(HttpServletRequest request) {
        return answer("application/rss+xml;charset=UTF-8", feed(request).rss());
    }

    @GetMapping(AgendaFeed.JSON)
    ResponseEntity<byte[]> json(HttpServletRequest request) {
        return answer("application/feed+json;charset=UTF-8", feed(request).json());
    }

    private AgendaFeed feed(HttpServletRequest request) {
        var now = clock.instant();
        var ahead = entries.all().stream()
                .filter(entry -> entry.endsAt().isAfter(now))
                .toList();
        return new AgendaFeed(hubs.current().name(), Pages.origin(request), address.host(), ahead, pages.tr(request));
    }

    private static ResponseEntity<byte[]> answer(String type, String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(body))
                .body(body);
    }
}
