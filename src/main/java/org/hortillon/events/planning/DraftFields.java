package org.hortillon.events.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hortillon.events.form.Typed;
import org.hortillon.events.format.Format;
import org.jspecify.annotations.Nullable;

/** What the form of an event begins with. */
public final class DraftFields {

    private static final Map<String, String> USUAL = Map.of(
            "genre",
            "networking",
            "mode",
            "onsite",
            "places",
            "25",
            "groupe",
            "1",
            "attente",
            "oui",
            "offre_heures",
            "24");

    private DraftFields() {}

    /** An event of no format: nearly everything is left to write. */
    public static Map<String, String> blank(String commune) {
        var fields = new LinkedHashMap<>(USUAL);
        fields.put("commune", commune);
        return fields;
    }

    /** As the format says; with a day, also when one can register. */
    public static Map<String, String> of(Format format, @Nullable LocalDate day, String commune) {
        var fields = blank(commune);
        fields.put("format", format.key());
        fields.put("titre", format.name());
        fields.put("titre_en", Objects.toString(format.nameEn(), ""));
        fields.put("genre", format.kind());
        fields.put("debut", format.starts().toString());
        fields.put("fin", format.ends().toString());
        fields.put("places", String.valueOf(format.capacity()));
        fields.put("lieu", Objects.toString(format.venue(), ""));
        fields.put("membres", yes(format.membersOnly()));
        fields.put("accord", yes(format.approval()));
        fields.put("groupe", String.valueOf(format.groupMost()));
        fields.put("texte", format.description());
        fields.put("texte_en", Objects.toString(format.descriptionEn(), ""));
        if (day != null) {
            fields.put("jour", day.toString());
            window(fields, format, day);
        }
        return fields;
    }

    /** When one can register for an event of this format on this day. */
    static void window(Map<String, String> fields, Format format, LocalDate day) {
        var start = day.atTime(format.starts());
        var opens = start.minusDays(format.opensBefore());
        fields.put("ouvre", opens.toString());
        fields.put(
                "ferme",
                format.closesBefore() == 0
                        ? ""
                        : start.minusHours(format.closesBefore()).toString());
        fields.put(
                "membres_jusqu",
                format.membersFirst() == 0
                        ? ""
                        : opens.plusDays(format.membersFirst()).toString());
    }

    static Typed of(PlannedEvent event, ZoneId zone) {
        var fields = same(event);
        var start = event.startsLocal();
        var end = event.endsLocal();
        fields.put("jour", start.toLocalDate().toString());
        fields.put("debut", start.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        fields.put("fin", end.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        var sameDay = start.toLocalDate().equals(end.toLocalDate());
        fields.put("jour_fin", sameDay ? "" : end.toLocalDate().toString());
        fields.put("ouvre", wall(event.opensAt(), zone));
        fields.put("ferme", wall(event.closesAt(), zone));
        fields.put("membres_jusqu", wall(event.membersUntil(), zone));
        fields.put("vu", String.valueOf(event.sequence()));
        return Typed.of(fields);
    }

    /** Another one like it: all but its day. */
    static Map<String, String> same(PlannedEvent event) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("titre", event.title());
        fields.put("titre_en", Objects.toString(event.titleEn(), ""));
        fields.put("genre", event.kind());
        fields.put(
                "debut",
                event.startsLocal()
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        fields.put(
                "fin",
                event.endsLocal().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        fields.put("mode", event.mode());
        fields.put("salle", Objects.toString(event.onlineUrl(), ""));
        fields.put("lieu", Objects.toString(event.venueKey(), ""));
        fields.put("lieu_nom", event.venueKey() == null ? event.venue() : "");
        fields.put("adresse", event.venueKey() == null ? Objects.toString(event.address(), "") : "");
        fields.put("commune", event.communeCode());
        fields.put("format", Objects.toString(event.format(), ""));
        fields.put("places", String.valueOf(event.capacity()));
        fields.put("membres", yes(event.membersOnly()));
        fields.put("accord", yes(event.approval()));
        fields.put("groupe", String.valueOf(event.groupMost()));
        fields.put("attente", yes(event.waitingList()));
        fields.put("offre_heures", String.valueOf(event.offerHours()));
        fields.put("texte", event.description());
        fields.put("texte_en", Objects.toString(event.descriptionEn(), ""));
        return fields;
    }

    private static String wall(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : instant.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private static String yes(boolean ticked) {
        return ticked ? "oui" : "";
    }
}
