package org.hortillon.events.form;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** What has to be corrected in one field. */
public enum Mistake implements Refusal {
    /** Nothing stands where something must. */
    EMPTY,
    /** Nothing at all is to change. */
    NOTHING,
    TOO_LONG,
    NOT_A_NUMBER,
    NOT_A_DAY,
    /** A day that is not ahead. */
    NOT_AHEAD,
    NOT_A_TIME,
    NOT_A_MOMENT,
    NOT_A_CHOICE,
    NOT_AN_ADDRESS,
    NOT_A_RULE,
    /** An hour that the clocks jump over. */
    SKIPPED,
    ENDS_TOO_EARLY,
    CLOSES_TOO_EARLY,
    /** Registration would close after the event began. */
    CLOSES_TOO_LATE,
    /** Fewer places than are taken. */
    BELOW_TAKEN,
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE,
    /** Nobody can answer any more. */
    CLOSED,
    UNKNOWN,
    NOT_AN_EMAIL,
    /** There is somebody of this name. */
    NAMESAKE,
    TAKEN;

    @Override
    public String code() {
        return "events.problem." + name().toLowerCase(Locale.ROOT);
    }
}
