package org.hortillon.membership.dues;

import org.jspecify.annotations.Nullable;

/**
 * What the hub asks of its members each period.
 *
 * @param period calendar or anniversary
 * @param payee who stands on receipts; the hub's own name when nothing is said
 * @param how where and how to pay, for members
 */
public record Terms(
        long amountCents,
        String period,
        int graceDays,
        int remindBeforeDays,
        @Nullable String payee,
        @Nullable String payeeAddress,
        @Nullable String how,
        @Nullable String howEn) {

    static final long AMOUNT = 5000;
    static final int GRACE = 30;
    static final int BEFORE = 14;

    /** What the settings begin with: 50 € each calendar year. */
    static Terms usual() {
        return new Terms(AMOUNT, "calendar", GRACE, BEFORE, null, null, null, null);
    }

    boolean byCalendar() {
        return period.equals("calendar");
    }
}
