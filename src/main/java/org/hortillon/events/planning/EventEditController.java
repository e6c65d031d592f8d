package org.hortillon.events.planning;

import jakarta.servlet.http.HttpServletRequest;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.Notices.Kind;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class EventEditController {

    private static final String PATH = "/equipe/evenements/{key}/modifier";

    private final Pages pages;
    private final Planning planning;
    private final DraftReading reading;
    private final EventChoices choices;

    EventEditController(Pages pages, Planning planning, DraftReading reading, EventChoices choices) {
        this.pages = pages;
        this.planning = planning;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping(PATH)
    View form(@PathVariable String key, HttpServletRequest request) {
        var event = find(key);
        var typed = DraftFields.of(event, pages.tr(request).zone());
        return pages.show("events/planning/form", new EventForm(event, typed, choices.all()));
    }

    /** What people have to be told of is shown first, with how many they are; it is done when it is sent from there. */
    @PostMapping(PATH)
    View change(@PathVariable String key, HttpServletRequest request) {
        var event = find(key);
        var typed = Typed.sent(request.getParameterMap());
        var draft = reading.read(typed);
        if (!typed.get("vu").equals(String.valueOf(event.sequence()))) {
            typed.refuse("titre", Mistake.CHANGED_MEANWHILE);
        }
        if (draft.seating().capacity() < event.registered() && !typed.ticked("serre")) {
            typed.refuse("places", Mistake.BELOW_TAKEN);
        }
        if (!typed.isGood()) {
            return wrong(event, typed);
        }
        var concerned = planning.concerned(event, draft);
        if (concerned > 0 && !typed.ticked("prevenir")) {
            return pages.show("events/planning/notice", new NoticePage(event, Kind.CHANGED, draft, typed, concerned));
        }
        if (!planning.change(event, draft, typed.get("mot"))) {
            typed.refuse("titre", Mistake.CHANGED_MEANWHILE);
            return wrong(event, typed);
        }
        var done = concerned > 0 ? "told" : "changed";
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key + "/preparation?fait=" + done));
    }

    private View wrong(PlannedEvent event, Typed typed) {
        return pages.show(
                "events/planning/form", new EventForm(event, typed, choices.all()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PlannedEvent find(String key) {
        return planning.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
