package org.hortillon.events.series;

import java.time.LocalDate;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.FormatDraft;
import org.hortillon.events.format.Rhythm;
import org.hortillon.events.planning.DraftReading;
import org.hortillon.events.planning.EventDraft;

/**
 * A series as the team writes it, once nothing has to be corrected.
 *
 * @param event what each of its events is to be, on any day
 * @param window when one can register, before each of them
 */
public record SeriesDraft(EventDraft event, Window window, String rule, LocalDate first, LocalDate last) {

    private static final int YEAR = 365;
    private static final int TWO_YEARS = 730;
    private static final int MONTH_OF_HOURS = 720;

    /** Days before the event, days for members first, hours before the event. */
    public record Window(int opensBefore, int membersFirst, int closesBefore) {}

    static SeriesDraft read(Typed typed, DraftReading reading) {
        var first = typed.day("premier");
        var last = typed.day("dernier");
        if (typed.problem("dernier") == null && (last.isBefore(first) || last.isAfter(first.plusDays(TWO_YEARS)))) {
            typed.refuse("dernier", Mistake.ENDS_TOO_EARLY);
        }
        var rule = FormatDraft.rule(typed);
        if (rule == null) {
            typed.refuse("rythme", Mistake.NOT_A_CHOICE);
        }
        var window = new Window(
                typed.whole("ouvre_avant", 1, TWO_YEARS),
                typed.whole("membres_avant", 0, YEAR),
                typed.whole("ferme_avant", 0, MONTH_OF_HOURS));
        return new SeriesDraft(reading.read(typed, first, first), window, rule == null ? "" : rule, first, last);
    }

    public Rhythm rhythm() {
        return new Rhythm(rule);
    }

    /** The event of one day: the clock shows the same hours on each, whatever a country does with its clocks. */
    EventDraft on(LocalDate day) {
        var start = day.atTime(event.hours().startsLocal().toLocalTime());
        var end = day.atTime(event.hours().endsLocal().toLocalTime());
        var opens = start.minusDays(window.opensBefore());
        return event.during(new EventDraft.Hours(
                start,
                end,
                opens,
                window.closesBefore() == 0 ? null : start.minusHours(window.closesBefore()),
                window.membersFirst() == 0 ? null : opens.plusDays(window.membersFirst())));
    }
}
