package org.hortillon.events.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hortillon.access.Open;
import org.hortillon.events.calendar.EventCalendar;
import org.hortillon.events.territory.OutsideEvent;
import org.hortillon.events.territory.OutsideEvents;
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
    private final EventCalendar calendar;
    private final OutsideEvents outside;

    AgendaController(Pages pages, Agenda agenda, EventCalendar calendar, OutsideEvents outside) {
        this.pages = pages;
        this.agenda = agenda;
        this.calendar = calendar;
        this.outside = outside;
    }

    @GetMapping("/evenements")
    View agenda(
            EventFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "qui", defaultValue = "") String whose,
            HttpServletRequest request) {
        if ("mois".equals(request.getParameter("vue"))) {
            var asked = request.getParameter("mois");
            var month =
                    agenda.month(asked == null ? "" : asked, pages.tr(request).zone());
            return pages.show("events/agenda/month", month);
        }
        var others = filter.isEmpty() && page <= 1 ? outside.ahead() : List.<OutsideEvent>of();
        var ownOnly = whose.equals("nous");
        var address = Pages.origin(request).replaceFirst("^https?", "webcal")
                + pages.tr(request).href("/evenements.ics");
        return pages.show(
                "events/agenda/agenda",
                new AgendaView(
                        agenda.page(filter, page), ownOnly ? List.of() : others, ownOnly, !others.isEmpty(), address));
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
