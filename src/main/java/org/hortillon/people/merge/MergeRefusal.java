package org.hortillon.people.merge;

import java.util.Locale;

/** Why two records are not merged, or a merge is not undone. */
public enum MergeRefusal {
    /** There is no such record. */
    ABSENT,
    /** One record twice. */
    SAME,
    /** One of them was merged already. */
    MERGED,
    /** It was undone already. */
    UNDONE,
    /** The record that was kept has been merged into another one since. */
    KEPT_MERGED,
    /** What the merge changed has been changed again, or is gone. */
    CHANGED,
    /** Another record has taken the place since. */
    TAKEN;

    /** As it stands in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
