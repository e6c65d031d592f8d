package org.hortillon.events.format;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hortillon.events.form.Mistake;
import org.hortillon.events.form.Typed;
import org.jspecify.annotations.Nullable;

/** A format as the team writes it, once nothing has to be corrected. */
public record FormatDraft(
        String name,
        @Nullable String nameEn,
        String kind,
        @Nullable String rule,
        LocalTime starts,
        LocalTime ends,
        int capacity,
        @Nullable String venue,
        boolean membersOnly,
        int membersFirst,
        int opensBefore,
        int closesBefore,
        boolean approval,
        int groupMost,
        String description,
        @Nullable String descriptionEn) {

    /** What events are about, in the order in which forms offer it. */
    public static final List<String> KINDS = List.of("networking", "workshop", "conference", "pitch", "visit");

    private static final int NAME = 120;
    private static final int SEATS = 100_000;
    private static final int YEAR = 365;
    private static final int TWO_YEARS = 730;
    private static final int MONTH_OF_HOURS = 720;
    private static final int GROUP = 10;
    private static final int TEXT = 50_000;

    static final List<String> DAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    static FormatDraft read(Typed typed) {
        var draft = new FormatDraft(
                typed.text("nom", NAME),
                typed.optional("nom_en", NAME),
                typed.oneOf("genre", KINDS),
                rule(typed),
                typed.time("debut"),
                typed.time("fin"),
                typed.whole("places", 1, SEATS),
                typed.optional("lieu", NAME),
                typed.ticked("membres"),
                typed.whole("membres_avant", 0, YEAR),
                typed.whole("ouvre_avant", 1, TWO_YEARS),
                typed.whole("ferme_avant", 0, MONTH_OF_HOURS),
                typed.ticked("accord"),
                typed.whole("groupe", 1, GROUP),
                typed.get("texte"),
                typed.optional("texte_en", TEXT));
        if (typed.problem("debut") == null && !draft.ends.isAfter(draft.starts)) {
            typed.refuse("fin", Mistake.ENDS_TOO_EARLY);
        }
        return draft;
    }

    /** The rule that the choices of a form say, or that is written there. */
    public static @Nullable String rule(Typed typed) {
        if (typed.get("rythme").isEmpty()) {
            return null;
        }
        var every = typed.oneOf("rythme", Rhythm.EVERY);
        if (every.equals("own")) {
            var rhythm = new Rhythm(typed.get("regle").toUpperCase(Locale.ROOT));
            if (!rhythm.isGood()) {
                typed.refuse("regle", Mistake.NOT_A_RULE);
            }
            return rhythm.rule();
        }
        var week = typed.oneOf("rang", Rhythm.WEEKS);
        var day = typed.oneOf("jour_semaine", DAYS);
        return typed.isGood()
                ? Rhythm.of(every, week, DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .rule()
                : null;
    }
}
