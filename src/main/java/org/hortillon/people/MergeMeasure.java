package org.hortillon.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What tells which numbers a merge moves; offered as a bean by modules that count. */
public interface MergeMeasure {

    /** Reads before the merge, in its transaction; what is returned reads after it and gives what moved. */
    Supplier<List<Effect>> before(UUID kept, UUID gone);

    /** A number that moved: what it is called in both languages, the period, and both values as they are written. */
    record Effect(String label, String labelEn, String period, String before, String after) {}
}
