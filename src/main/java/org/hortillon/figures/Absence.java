package org.hortillon.figures;

import java.util.Locale;
import org.hortillon.kernel.Tr;

/** Why there is no value. */
public enum Absence {
    /** It would tell something about one to four people. */
    SUPPRESSED,
    /** The rows are of different units or kinds, so that their sum would mean nothing. */
    NOT_ALIKE,
    /** The average of nothing, a part of nothing, growth from nothing. */
    NOTHING_TO_DIVIDE,
    /** The period lies ahead. */
    NOT_YET;

    /** As it stands in answers to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why, in a sentence. */
    public String sentence(Tr t) {
        return t.get("figures.absent." + code());
    }
}
