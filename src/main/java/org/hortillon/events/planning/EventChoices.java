package org.hortillon.events.planning;

import org.hortillon.events.format.Formats;
import org.hortillon.events.venue.Venues;
import org.hortillon.hubs.Hubs;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Territory;
import org.springframework.stereotype.Component;

/** What the forms of events let choose from. */
@Component
public class EventChoices {

    private final Formats formats;
    private final Venues venues;
    private final Territory territory;
    private final Hubs hubs;

    EventChoices(Formats formats, Venues venues, Territory territory, Hubs hubs) {
        this.formats = formats;
        this.venues = venues;
        this.territory = territory;
        this.hubs = hubs;
    }

    public EventForm.Choices all() {
        return new EventForm.Choices(formats.offered(), venues.offered(), territory.communes());
    }

    /** The commune where the hub is, as far as its town says so; else the first. */
    public String home() {
        var town = hubs.current().town();
        var communes = territory.communes();
        return communes.stream()
                .filter(commune -> commune.label().equalsIgnoreCase(town))
                .findFirst()
                .or(() -> communes.stream().findFirst())
                .map(Label::key)
                .orElse("");
    }
}
