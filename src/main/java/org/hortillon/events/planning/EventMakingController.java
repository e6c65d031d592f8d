package org.hortillon.events.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.hortillon.access.For;
import org.hortillon.access.Role;
import org.hortillon.events.form.Typed;
import org.hortillon.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Makes an event: a draft, or at once the published event when nothing grave stands against its date. */
@For({Role.TEAM, Role.ADMINISTRATOR})
@Controller
class EventMakingController {

    private final Pages pages;
    private final Planning planning;
    private final DraftReading reading;
    private final EventChoices choices;
    private final PlannedClashes clashes;
    private final Clock clock;

    EventMakingController(
            Pages pages,
            Planning planning,
            DraftReading reading,
            EventChoices choices,
            PlannedClashes clashes,
            Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.reading = reading;
        this.choices = choices;
        this.clashes = clashes;
        this.clock = clock;
    }

    @PostMapping("/equipe/evenements/nouveau")
    View make(HttpServletRequest request) {
        var typed = Typed.sent(request.getParameterMap());
        var draft = reading.read(typed);
        if (!typed.isGood()) {
            return pages.show(
                    "events/planning/form",
                    new EventForm(null, typed, choices.all()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key = planning.make(draft);
        var done = typed.get("faire").equals("publier") ? publish(key) : "made";
        return new RedirectView(pages.tr(request).href("/equipe/evenements/" + key + "/preparation?fait=" + done));
    }

    /** Whoever asks for both has not seen yet what stands against the date, so something grave leaves it a draft. */
    private String publish(String key) {
        return planning.find(key)
                        .filter(event -> clashes.of(event, clock.instant()).stream()
                                .noneMatch(clash -> clash.kind().grave()))
                        .filter(planning::publish)
                        .isPresent()
                ? "published"
                : "non_published_yet";
    }
}
