package org.hortillon.people;

import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * A field that the team added to profiles.
 *
 * @param type the kind of answers, as in {@code yes_no}
 * @param ceiling the largest audience to which an answer may be shown
 */
public record CustomField(
        UUID id,
        String key,
        String label,
        @Nullable String labelEn,
        String type,
        List<String> choices,
        Audience ceiling,
        boolean required,
        boolean retired) {

    public CustomField {
        choices = List.copyOf(choices);
    }

    public String label(Tr t) {
        return t.pick(label, labelEn);
    }

    /** Whether answers are equal or not, so that they are chosen from a list. */
    public boolean listed() {
        return type.equals("choice") || type.equals("yes_no");
    }

    /** What may be answered, where that is a list. */
    public List<String> answers() {
        return type.equals("yes_no") ? List.of("yes", "no") : choices;
    }

    /** An answer as it is said. */
    public static String said(String type, String value, Tr t) {
        return switch (type) {
            case "yes_no" -> t.get("people.answer." + value);
            case "date" -> t.date(java.time.LocalDate.parse(value));
            case "number" -> t.number(new java.math.BigDecimal(value));
            default -> value;
        };
    }
}
