package org.hortillon.events.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.hortillon.access.Open;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class AgendaController {

    private final Pages pages;
    private final Agenda agenda;
    private final Clock clock;

    AgendaController(Pages pages, Agenda agenda, Clock clock) {
        this.pages = pages;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping("/evenements")
    View agenda(EventFilter filter, @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.show("events/agenda/agenda", agenda.page(filter, page));
    }

    @GetMapping("/evenements/{key}")
    View event(@PathVariable String key, HttpServletRequest request) {
        var event = agenda.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var data = EventData.of(event, pages.tr(request));
        return pages.show("events/agenda/event", new EventPage(event, clock.instant(), data));
    }
}
