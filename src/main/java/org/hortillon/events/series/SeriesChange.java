package org.hortillon.events.series;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.EventDraft;
import org.hortillon.events.planning.PlannedEvent;
import org.hortillon.events.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of every event of a series that is to come; null leaves as it is.
 *
 * @param starts the new hour, which keeps how long each lasts unless {@code ends} says otherwise
 * @param days by how many days each moves
 * @param hours by how many hours on the clock each moves
 */
record SeriesChange(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable Venue venue,
        @Nullable Integer capacity,
        @Nullable String text,
        @Nullable String textEn,
        int days,
        int hours) {

    private static final int TITLE = 160;
    private static final int TEXT = 50_000;
    private static final int SEATS = 100_000;
    private static final int MOST_DAYS = 60;
    private static final int MOST_HOURS = 12;

    static SeriesChange read(Typed typed, @Nullable Venue venue) {
        if (venue == null && !typed.get("lieu").isEmpty()) {
            typed.refuse("lieu", Mistake.NOT_A_CHOICE);
        }
        var change = new SeriesChange(
                typed.optional("titre", TITLE),
                typed.optional("titre_en", TITLE),
                typed.get("debut").isEmpty() ? null : typed.time("debut"),
                typed.get("fin").isEmpty() ? null : typed.time("fin"),
                venue,
                typed.get("places").isEmpty() ? null : typed.whole("places", 1, SEATS),
                typed.optional("texte", TEXT),
                typed.optional("texte_en", TEXT),
                signed(typed, "jours", MOST_DAYS),
                signed(typed, "heures", MOST_HOURS));
        if (typed.isGood() && change.isNothing()) {
            typed.refuse("titre", Mistake.NOTHING);
        }
        return change;
    }

    private static int signed(Typed typed, String field, int most) {
        var text = typed.get(field).isEmpty()
                ? "0"
                : typed.get(field).replaceFirst("^[+]", "").replaceFirst("^[\u2212]", "-");
        if (text.matches("-?[0-9]{1,2}") && Math.abs(Integer.parseInt(text)) <= most) {
            return Integer.parseInt(text);
        }
        typed.refuse(field, Mistake.NOT_A_NUMBER);
        return 0;
    }

    private boolean isNothing() {
        return title == null
                && titleEn == null
                && starts == null
                && ends == null
                && venue == null
                && capacity == null
                && text == null
                && textEn == null
                && days == 0
                && hours == 0;
    }

    /** What this makes of one event. Hours are those of clocks on the wall: 18:30 stays 18:30 across a change of clocks. */
    EventDraft of(PlannedEvent event, ZoneId zone) {
        var lasts = Duration.between(event.startsLocal(), event.endsLocal());
        var start = (starts == null ? event.startsLocal() : event.startsLocal().with(starts))
                .plusDays(days)
                .plusHours(hours);
        var end = ends == null
                ? start.plus(lasts)
                : event.endsLocal().with(ends).plusDays(days).plusHours(hours);
        var draft = EventDraft.of(event, zone).at(start, end).worded(words(event));
        var placed = venue == null ? draft : draft.in(venue);
        return capacity == null ? placed : placed.forSeats(capacity);
    }

    private EventDraft.Words words(PlannedEvent event) {
        return new EventDraft.Words(
                Objects.requireNonNullElse(title, event.title()),
                titleEn == null ? event.titleEn() : titleEn,
                event.kind(),
                Objects.requireNonNullElse(text, event.description()),
                textEn == null ? event.descriptionEn() : textEn);
    }
}
