package org.hortillon.events.registration;

import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.agenda.EventPart;
import org.springframework.stereotype.Component;

/** Requests, the waiting list and answers, above the list of those who signed up. */
@Component
class TeamPart implements EventPart {

    private static final int ORDER = 10;

    private final TeamList list;
    private final TemplateEngine templates;

    TeamPart(TeamList list, TemplateEngine templates) {
        this.list = list;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Drawing> of(Event event, Place place) {
        return place == Place.TEAM ? list.of(event.key()).map(this::drawing) : Optional.empty();
    }

    private Drawing drawing(TeamBox box) {
        return frame -> output -> templates.render(
                "events/registration/team.jte", Map.<String, Object>of("frame", frame, "page", box), output);
    }
}
