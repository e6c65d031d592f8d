package org.hortillon.events.registration;

import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.agenda.EventPart;
import org.springframework.stereotype.Component;

/** Registration, on the page of its event. */
@Component
class RegistrationPart implements EventPart {

    private static final int ORDER = 10;

    private final RegistrationForms forms;
    private final RegistrationStandings standings;
    private final TemplateEngine templates;

    RegistrationPart(RegistrationForms forms, RegistrationStandings standings, TemplateEngine templates) {
        this.forms = forms;
        this.standings = standings;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Drawing> of(Event event, Place place) {
        var sender = forms.sender(Viewer.current());
        return place == Place.PUBLIC && event.cancelledOn() == null
                ? forms.asked(event.key(), sender)
                        .map(asked -> box(asked, sender))
                        .map(this::drawing)
                : Optional.empty();
    }

    private Box box(RegistrationForms.Asked asked, Sender sender) {
        var terms = asked.room().terms();
        var own = sender.person()
                .flatMap(person -> standings.own(terms.id(), person))
                .filter(registration -> !registration.standing().isGivenUp());
        var oneClick =
                asked.known() && terms.groupMost() == 1 && asked.questions().isEmpty();
        return new Box(
                asked.room(),
                oneClick,
                own.orElse(null),
                own.map(registration -> forms.code(registration.id())).orElse(""));
    }

    private Drawing drawing(Box box) {
        return frame -> output -> templates.render(
                "events/registration/box.jte", Map.<String, Object>of("frame", frame, "page", box), output);
    }
}
