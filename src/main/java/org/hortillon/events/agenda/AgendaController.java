package org.hortillon.events.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.hortillon.access.Open;
import org.hortillon.events.calendar.EventCalendar;
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
    private final AgendaViews views;
    private final EventCalendar calendar;

    AgendaController(Pages pages, AgendaViews views, EventCalendar calendar) {
        this.pages = pages;
        this.views = views;
        this.calendar = calendar;
    }

    @GetMapping("/evenements")
    View agenda(
            EventFilter filter,
            @RequestParam(name = "vue", defaultValue = "") String view,
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpServletRequest request) {
        var t = pages.tr(request);
        var subscription = Pages.origin(request).replaceFirst("^https?", "webcal") + t.href("/evenements.ics");
        var reader = new AgendaViews.Reader(t.zone(), subscription);
        return switch (view) {
            case AgendaViews.MONTH -> pages.show("events/agenda/month", views.month(filter, month, reader));
            case AgendaViews.MAP -> pages.show("events/agenda/map", views.map(filter, reader));
            default -> pages.show("events/agenda/agenda", views.list(filter, page, reader));
        };
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
                .body(calendar.file(key, pages.tr(request)).orElseThrow(AgendaController::absent));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
