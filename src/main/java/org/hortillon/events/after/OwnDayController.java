package org.hortillon.events.after;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.hortillon.access.Open;
import org.hortillon.events.door.AttendanceOutcomes;
import org.hortillon.events.ticket.Ticket;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.hubs.Hubs;
import org.hortillon.site.Pages;
import org.hortillon.site.Pdf;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What whoever is registered needs on the day, and has afterwards, behind the link of their mails. */
@Open
@Controller
@RequestMapping("/inscriptions/{code}")
class OwnDayController {

    private final Pages pages;
    private final OwnDays days;
    private final Tickets tickets;
    private final AttendanceOutcomes outcomes;
    private final Hubs hubs;
    private final Clock clock;

    OwnDayController(Pages pages, OwnDays days, Tickets tickets, AttendanceOutcomes outcomes, Hubs hubs, Clock clock) {
        this.pages = pages;
        this.days = days;
        this.tickets = tickets;
        this.outcomes = outcomes;
        this.hubs = hubs;
        this.clock = clock;
    }

    @GetMapping("/billet")
    View ticket(@PathVariable String code, HttpServletResponse response) {
        var day = day(code);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.show(
                "events/after/ticket",
                new TicketPage(day, code, ticket(day), day.canExcuse(clock.instant(), hubs.today())));
    }

    @GetMapping("/billet.svg")
    ResponseEntity<String> picture(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(ticket(day(code)).svg());
    }

    @PostMapping("/excuse")
    RedirectView excuse(@PathVariable String code, HttpServletRequest request) {
        var day = day(code);
        if (day.canExcuse(clock.instant(), hubs.today())) {
            outcomes.excuse(day.eventId(), day.id());
        }
        return new RedirectView(pages.tr(request).href("/inscriptions/" + code));
    }

    @GetMapping("/attestation.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String code, HttpServletRequest request) {
        var day = day(code);
        if (!day.attended(clock.instant())) {
            throw absent();
        }
        return Pdf.answer(
                "attestation-" + day.key() + ".pdf",
                Certificate.html(day, hubs.current().name(), hubs.today(), pages.tr(request)));
    }

    private OwnDay day(String code) {
        return days.find(code).orElseThrow(OwnDayController::absent);
    }

    private Ticket ticket(OwnDay day) {
        return tickets.of(day.id()).filter(ticket -> !day.calledOff()).orElseThrow(OwnDayController::absent);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
