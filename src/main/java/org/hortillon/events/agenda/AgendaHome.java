package org.hortillon.events.agenda;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** The next events on the home page. */
@Component
class AgendaHome implements HomeSection {

    private static final int ORDER = 30;
    private static final int EVENTS = 4;

    private final Agenda agenda;
    private final TemplateEngine templates;
    private final Clock clock;

    AgendaHome(Agenda agenda, TemplateEngine templates, Clock clock) {
        this.agenda = agenda;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> draw(Tr t) {
        var next = agenda.next(EVENTS);
        var parameters = Map.<String, Object>of("t", t, "events", next, "now", clock.instant());
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> templates.render("events/agenda/home.jte", parameters, output));
    }
}
