package org.hortillon.events.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hortillon.events.form.ClockRules;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.FormatDraft;
import org.hortillon.events.planning.EventDraft.Hours;
import org.hortillon.events.planning.EventDraft.Place;
import org.hortillon.events.planning.EventDraft.Seating;
import org.hortillon.events.planning.EventDraft.Words;
import org.hortillon.events.venue.Venues;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;

/** Reads the form of an event; what has to be corrected is noted in it. */
@Component
public class DraftReading {

    private static final int TITLE = 160;
    private static final int NAME = 160;
    private static final int ADDRESS = 300;
    private static final int TEXT = 50_000;
    private static final int SEATS = 100_000;
    private static final int GROUP = 10;
    private static final int WEEK = 168;

    private final Venues venues;
    private final Hubs hubs;

    DraftReading(Venues venues, Hubs hubs) {
        this.venues = venues;
        this.hubs = hubs;
    }

    /** Reads an event with its day. */
    public EventDraft read(Typed typed) {
        var day = typed.day("jour");
        var last = typed.get("jour_fin").isEmpty() ? day : typed.day("jour_fin");
        return read(typed, day, last);
    }

    /** Reads all but the day, which is {@code day}; it ends on {@code last}. */
    public EventDraft read(Typed typed, LocalDate day, LocalDate last) {
        var zone = hubs.current().zone();
        var start = hour(typed, "debut", day, zone);
        var end = hour(typed, "fin", last, zone);
        if (typed.problem("fin") == null && !end.isAfter(start)) {
            typed.refuse("fin", Mistake.ENDS_TOO_EARLY);
        }
        var draft = new EventDraft(
                words(typed),
                new Hours(start, end, typed.moment("ouvre"), typed.moment("ferme"), typed.moment("membres_jusqu")),
                place(typed, typed.oneOf("mode", EventDraft.MODES)),
                seating(typed),
                typed.optional("format", NAME));
        window(typed, draft.hours());
        return draft;
    }

    private static Words words(Typed typed) {
        return new Words(
                typed.text("titre", TITLE),
                typed.optional("titre_en", TITLE),
                typed.oneOf("genre", FormatDraft.KINDS),
                typed.text("texte", TEXT),
                typed.optional("texte_en", TEXT));
    }

    private static Seating seating(Typed typed) {
        return new Seating(
                typed.whole("places", 1, SEATS),
                typed.ticked("membres"),
                typed.ticked("accord"),
                typed.whole("groupe", 1, GROUP),
                typed.ticked("attente"),
                typed.whole("offre_heures", 1, WEEK));
    }

    private static LocalDateTime hour(Typed typed, String field, LocalDate day, ZoneId zone) {
        var hour = day.atTime(typed.time(field));
        if (ClockRules.isSkipped(hour, zone)) {
            typed.refuse(field, Mistake.SKIPPED);
        }
        return hour;
    }

    private static void window(Typed typed, Hours hours) {
        var closes = hours.closesAt();
        if (closes != null && hours.opensAt() != null && !closes.isAfter(hours.opensAt())) {
            typed.refuse("ferme", Mistake.CLOSES_TOO_EARLY);
        }
        if (closes != null && closes.isAfter(hours.endsLocal())) {
            typed.refuse("ferme", Mistake.CLOSES_TOO_LATE);
        }
    }

    private Place place(Typed typed, String mode) {
        var room = mode.equals("onsite") ? null : typed.link("salle");
        var picked = typed.get("lieu");
        if (!picked.isEmpty()) {
            return venues.find(picked).map(venue -> Place.of(mode, room, venue)).orElseGet(() -> {
                typed.refuse("lieu", Mistake.NOT_A_CHOICE);
                return new Place(mode, room, "", null, "", null);
            });
        }
        var online = mode.equals("online") && typed.get("lieu_nom").isEmpty();
        return new Place(
                mode,
                room,
                online ? "En ligne" : typed.text("lieu_nom", NAME),
                typed.optional("adresse", ADDRESS),
                typed.text("commune", NAME),
                null);
    }
}
