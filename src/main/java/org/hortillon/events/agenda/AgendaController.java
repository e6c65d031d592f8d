package org.hortillon.events.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class AgendaController {

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Pages pages;
    private final Agenda agenda;
    private final EventParts parts;
    private final Clock clock;

    AgendaController(Pages pages, Agenda agenda, EventParts parts, Clock clock) {
        this.pages = pages;
        this.agenda = agenda;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/evenements")
    View agenda(EventFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("events/agenda/agenda", agenda.page(filter, page));
    }

    @GetMapping("/evenements/{key}")
    View event(@PathVariable String key, HttpServletRequest request) {
        var event = find(key);
        var data = EventData.of(event, pages.tr(request));
        return pages.show(
                "events/agenda/event",
                new EventPage(event, clock.instant(), data, parts.of(event, EventPart.Place.PUBLIC)));
    }

    @GetMapping("/evenements/{key}.ics")
    ResponseEntity<String> calendar(@PathVariable String key, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(ICS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key + ".ics")
                                .build()
                                .toString())
                .body(EventCalendar.of(find(key), pages.tr(request), Pages.origin(request), clock.instant()));
    }

    private Event find(String key) {
        return agenda.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
