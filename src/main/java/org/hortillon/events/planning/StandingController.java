package org.hortillon.events.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.Notices.Kind;
import org.hortillon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class StandingController {

    private static final String EVENTS = "/equipe/evenements";
    private static final String PATH = EVENTS + "/{key}";
    private static final int LONGEST = 2000;

    private final Pages pages;
    private final Planning planning;
    private final Preparations preparations;

    StandingController(Pages pages, Planning planning, Preparations preparations) {
        this.pages = pages;
        this.planning = planning;
        this.preparations = preparations;
    }

    @GetMapping(PATH + "/preparation")
    View preparation(@PathVariable String key, @RequestParam(name = "fait", defaultValue = "") String done) {
        return preparations
                .of(key, done)
                .map(page -> pages.show("events/planning/preparation", page))
                .orElseThrow(StandingController::absent);
    }

    @PostMapping(PATH + "/publier")
    View publish(@PathVariable String key, HttpServletRequest request) {
        return back(key, planning.publish(find(key)), "published", request);
    }

    @PostMapping(PATH + "/brouillon")
    View withdraw(@PathVariable String key, HttpServletRequest request) {
        return back(key, planning.withdraw(find(key)), "withdrawn", request);
    }

    @GetMapping(PATH + "/annuler")
    View askCancel(@PathVariable String key) {
        return ask(key, Kind.CANCELLED);
    }

    @PostMapping(PATH + "/annuler")
    View cancel(
            @PathVariable String key,
            @RequestParam(name = "mot", defaultValue = "") String words,
            HttpServletRequest request) {
        return back(key, planning.cancel(find(key), cut(words)), "cancelled", request);
    }

    @GetMapping(PATH + "/retablir")
    View askRestore(@PathVariable String key) {
        return ask(key, Kind.RESTORED);
    }

    @PostMapping(PATH + "/retablir")
    View restore(
            @PathVariable String key,
            @RequestParam(name = "mot", defaultValue = "") String words,
            HttpServletRequest request) {
        return back(key, planning.restore(find(key), cut(words)), "restored", request);
    }

    @PostMapping(PATH + "/supprimer")
    View delete(@PathVariable String key, HttpServletRequest request) {
        var done = planning.delete(find(key));
        return done
                ? new RedirectView(pages.tr(request).href(EVENTS + "?fait=deleted"))
                : back(key, false, "deleted", request);
    }

    private View ask(String key, Kind kind) {
        var event = find(key);
        var concerned = preparations.concerned(event, kind);
        return pages.show("events/planning/notice", new NoticePage(event, kind, null, Typed.of(Map.of()), concerned));
    }

    private static String cut(String words) {
        return words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
    }

    private PlannedEvent find(String key) {
        return planning.find(key).orElseThrow(StandingController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
    }

    private View back(String key, boolean done, String what, HttpServletRequest request) {
        var said = done ? what : "non_" + what;
        return new RedirectView(pages.tr(request).href(EVENTS + "/" + key + "/preparation?fait=" + said));
    }
}
