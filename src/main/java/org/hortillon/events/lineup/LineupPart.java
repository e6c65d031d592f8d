package org.hortillon.events.lineup;

import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.events.Lineup;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.agenda.EventPart;
import org.hortillon.events.venue.Venues;
import org.hortillon.people.Audience;
import org.springframework.stereotype.Component;

/** Who speaks, who holds it, how to get there: on the page of its event. */
@Component
class LineupPart implements EventPart {

    private static final int ORDER = 30;

    private final Lineup lineup;
    private final LineupEditing editing;
    private final Venues venues;
    private final TemplateEngine templates;

    LineupPart(Lineup lineup, LineupEditing editing, Venues venues, TemplateEngine templates) {
        this.lineup = lineup;
        this.editing = editing;
        this.venues = venues;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Drawing> of(Event event, Place place) {
        return place == Place.PUBLIC
                ? editing.facts(event.key()).flatMap(facts -> drawing(event, facts))
                : Optional.empty();
    }

    private Optional<Drawing> drawing(Event event, LineupEditing.Facts facts) {
        var viewer = Viewer.current();
        var room = viewer.isTeam() || editing.holdsSeat(event.key(), viewer) ? facts.onlineUrl() : null;
        var box = new LineupBox(
                lineup.speakers(event.key(), Audience.of(viewer)),
                lineup.partners(event.key()),
                facts.venueKey() == null ? null : venues.find(facts.venueKey()).orElse(null),
                facts.mode(),
                room,
                facts.cancelledWhy());
        return box.isEmpty()
                ? Optional.empty()
                : Optional.of(frame -> output -> templates.render(
                        "events/lineup/box.jte", Map.<String, Object>of("t", frame.t(), "page", box), output));
    }
}
