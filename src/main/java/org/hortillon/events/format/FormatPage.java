package org.hortillon.events.format;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * One format, to be written.
 *
 * @param kept as it stands, or null while it is new
 */
public record FormatPage(@Nullable Format kept, Typed typed, List<Label> venues) {

    public List<Label> kinds(Tr t) {
        return Label.of(FormatDraft.KINDS, "events.kind.", t);
    }

    /** How often things are held, as forms ask. */
    public static List<Label> every(Tr t) {
        return Label.of(Rhythm.EVERY, "events.rhythm.", t);
    }

    public static List<Label> weeks(Tr t) {
        return Label.of(Rhythm.WEEKS, "events.rhythm.week.", t);
    }

    public static List<Label> days(Tr t) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Label(day.name().toLowerCase(Locale.ROOT), Rhythm.name(day, t), null))
                .toList();
    }
}
