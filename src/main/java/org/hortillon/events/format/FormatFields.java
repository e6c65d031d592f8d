package org.hortillon.events.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hortillon.events.form.Typed;
import org.jspecify.annotations.Nullable;

/** What the form of a format begins with. */
public final class FormatFields {

    private FormatFields() {}

    static Typed blank() {
        return Typed.of(Map.of(
                "rythme",
                "month",
                "rang",
                "1",
                "jour_semaine",
                "thursday",
                "places",
                "25",
                "membres_avant",
                "0",
                "ouvre_avant",
                "60",
                "ferme_avant",
                "0",
                "groupe",
                "1",
                "genre",
                "networking"));
    }

    static Typed of(Format format) {
        var fields = new LinkedHashMap<>(rule(format.rule()));
        fields.put("nom", format.name());
        put(fields, "nom_en", format.nameEn());
        fields.put("genre", format.kind());
        fields.put("debut", format.starts().toString());
        fields.put("fin", format.ends().toString());
        fields.put("places", String.valueOf(format.capacity()));
        put(fields, "lieu", format.venue());
        fields.put("membres", format.membersOnly() ? "oui" : "");
        fields.put("membres_avant", String.valueOf(format.membersFirst()));
        fields.put("ouvre_avant", String.valueOf(format.opensBefore()));
        fields.put("ferme_avant", String.valueOf(format.closesBefore()));
        fields.put("accord", format.approval() ? "oui" : "");
        fields.put("groupe", String.valueOf(format.groupMost()));
        fields.put("texte", format.description());
        put(fields, "texte_en", format.descriptionEn());
        return Typed.of(fields);
    }

    /** The choices that say this rule. */
    public static Map<String, String> rule(@Nullable String rule) {
        if (rule == null) {
            return Map.of();
        }
        var rhythm = new Rhythm(rule);
        return Map.of(
                "rythme", rhythm.every(),
                "rang", rhythm.week(),
                "jour_semaine", rhythm.day().name().toLowerCase(Locale.ROOT),
                "regle", rule);
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        fields.put(field, value == null ? "" : value);
    }
}
