package org.hortillon.people.field;

import java.util.List;
import java.util.stream.Stream;
import org.hortillon.people.Audience;
import org.hortillon.people.CustomField;

/** What somebody answers in a field, or empty, and to whom it is shown. */
public record Answer(CustomField field, String value, Audience shown) {

    /** The id and name of its part of the form. */
    public String input() {
        return "champ_" + field.key();
    }

    public String selector() {
        return "voir_" + input();
    }

    /** To whom it may be shown: the person alone, up to the field's ceiling. */
    public List<Audience> choices() {
        return Stream.of(Audience.values())
                .filter(audience -> audience.compareTo(field.ceiling()) <= 0)
                .toList();
    }
}
