package org.hortillon.membership.dues;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** Why something about dues is not taken. */
enum DueProblem implements Refusal {
    NOT_AN_AMOUNT,
    NO_PERIOD,
    NOT_DAYS,
    TOO_LONG,
    NOTHING_CHOSEN,
    NO_MEANS,
    NO_DATE,
    DATE_AHEAD,
    NO_REASON,
    ALREADY_SETTLED,
    NOT_SETTLED;

    @Override
    public String code() {
        return "membership.dues.refused." + name().toLowerCase(Locale.ROOT);
    }
}
