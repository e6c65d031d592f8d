package org.hortillon.events.agenda;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.hortillon.access.Open;
import org.hortillon.events.territory.OutsideEvents;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

@Open
@Controller
class EventController {

    private final Pages pages;
    private final Agenda agenda;
    private final EventParts parts;
    private final EventTelling telling;
    private final OutsideEvents outside;
    private final Clock clock;

    EventController(
            Pages pages, Agenda agenda, EventParts parts, EventTelling telling, OutsideEvents outside, Clock clock) {
        this.pages = pages;
        this.agenda = agenda;
        this.parts = parts;
        this.telling = telling;
        this.outside = outside;
        this.clock = clock;
    }

    @GetMapping("/evenements/{key}")
    View event(@PathVariable String key, HttpServletRequest request) {
        var event = agenda.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var now = clock.instant();
        var data = telling.of(event, now, Pages.origin(request), pages.tr(request));
        var announced = outside.announcing(List.of(key)).getOrDefault(key, List.of());
        return pages.show(
                "events/agenda/event",
                new EventPage(event, now, data, parts.of(event, EventPart.Place.PUBLIC), announced));
    }
}
