package org.hortillon.people.field;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A field as the team writes it; the choices stand one on a line. */
public record FieldForm(
        @BindParam("intitule") String label,
        @BindParam("intitule_en") String labelEn,
        @BindParam("type") String type,
        @BindParam("choix") String choices,
        @BindParam("plafond") String ceiling,
        @BindParam("obligatoire") String must) {

    /** The kinds of answers. */
    public static final List<String> TYPES = List.of("text", "choice", "yes_no", "number", "date");

    private static final int LONGEST = 80;

    public FieldForm(
            @Nullable String label,
            @Nullable String labelEn,
            @Nullable String type,
            @Nullable String choices,
            @Nullable String ceiling,
            @Nullable String must) {
        this.label = plain(label);
        this.labelEn = plain(labelEn);
        this.type = type == null || !TYPES.contains(type) ? "text" : type;
        this.choices = plain(choices);
        this.ceiling = plain(ceiling);
        this.must = plain(must);
    }

    public boolean required() {
        return !must.isEmpty();
    }

    List<String> lines() {
        return Stream.of(choices.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Why it is not taken, as the end of a message key, or empty. */
    String problem() {
        if (label.isEmpty() || label.length() > LONGEST || labelEn.length() > LONGEST) {
            return "no_label";
        }
        return type.equals("choice") && lines().size() < 2 ? "no_choices" : "";
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
