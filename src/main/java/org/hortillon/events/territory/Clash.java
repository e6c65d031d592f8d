package org.hortillon.events.territory;

import java.time.Instant;
import java.util.Locale;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands against a date. It forbids nothing.
 *
 * @param what the title of the other event, or the code of a holiday
 * @param whatEn its English title, if it has one
 * @param when when the other event begins; null for a holiday
 * @param by who announces it, or who speaks there; empty where that goes without saying
 * @param link where to read of it: a French path of this site, an address elsewhere, or nothing
 */
public record Clash(
        Kind kind,
        String what,
        @Nullable String whatEn,
        @Nullable Instant when,
        String by,
        @Nullable String link) {

    /** What is the matter; the gravest first. */
    public enum Kind {
        SAME_PLACE,
        SAME_SPEAKER,
        SAME_AUDIENCE,
        SAME_TIME,
        SAME_DAY,
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY;

        /** Whether the two can hardly both be held. */
        public boolean grave() {
            return this == SAME_PLACE || this == SAME_SPEAKER;
        }

        String key() {
            return "events.territory.clash." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Clash holiday(Kind kind, String code) {
        return new Clash(kind, code, null, null, "", null);
    }

    /** The warning as a sentence. */
    public String said(Tr t) {
        if (when == null) {
            return t.get(kind.key(), t.get("events.territory.holiday." + what));
        }
        var title = t.pick(what, whatEn);
        return t.get(
                kind.key(),
                by.isEmpty() || kind == Kind.SAME_SPEAKER ? title : title + " (" + by + ")",
                t.dayAndTime(when),
                by);
    }
}
