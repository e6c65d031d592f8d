package org.hortillon.events.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.site.Pages;
import org.hortillon.site.Pdf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The team says who came. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/equipe/evenements/{key}/presences")
class OutcomesController {

    private final Pages pages;
    private final Agenda agenda;
    private final DoorPasses passes;
    private final DoorLists lists;
    private final AttendanceOutcomes outcomes;
    private final Clock clock;

    OutcomesController(
            Pages pages, Agenda agenda, DoorPasses passes, DoorLists lists, AttendanceOutcomes outcomes, Clock clock) {
        this.pages = pages;
        this.agenda = agenda;
        this.passes = passes;
        this.lists = lists;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping
    View page(
            @PathVariable String key,
            @RequestParam(name = "lot", required = false) @Nullable UUID batch,
            @RequestParam(name = "nombre", defaultValue = "0") int changed) {
        return pages.show("events/door/outcomes", sheet(key, batch, changed));
    }

    @PostMapping
    RedirectView set(
            @PathVariable String key,
            @RequestParam(name = "inscription", defaultValue = "") List<UUID> registrations,
            @RequestParam(name = "suite", defaultValue = "") String to,
            HttpServletRequest request) {
        var door = door(key);
        return registrations.isEmpty() || !AttendanceOutcomes.STATES.contains(to)
                ? back(key, "", request)
                : back(
                        key,
                        "?lot=" + outcomes.set(door, registrations, to) + "&nombre=" + registrations.size(),
                        request);
    }

    @PostMapping("/cloture")
    RedirectView close(@PathVariable String key, HttpServletRequest request) {
        var page = sheet(key, null, 0);
        return page.begun()
                ? back(key, "?lot=" + outcomes.close(door(key)) + "&nombre=" + page.open(), request)
                : back(key, "", request);
    }

    @PostMapping("/annuler")
    RedirectView undo(@PathVariable String key, @RequestParam(name = "lot") UUID batch, HttpServletRequest request) {
        outcomes.undo(door(key), batch);
        return back(key, "", request);
    }

    @GetMapping("/emargement.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String key, HttpServletRequest request) {
        var page = sheet(key, null, 0);
        var t = pages.tr(request);
        return Pdf.answer("emargement-" + key + ".pdf", SignInSheet.html(page.event(), page.people(), t));
    }

    private OutcomesPage sheet(String key, @Nullable UUID batch, int changed) {
        var door = door(key);
        var event = agenda.findForTeam(key).orElseThrow(DoorController::absent);
        return new OutcomesPage(event, clock.instant(), lists.of(door.id(), door.until()), batch, changed);
    }

    private DoorPasses.Door door(String key) {
        return passes.door(key).orElseThrow(DoorController::absent);
    }

    private RedirectView back(String key, String query, HttpServletRequest request) {
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key + "/presences") + query);
    }
}
