package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A receipt as it was issued; what stands on it never changes. */
record Receipt(
        int year,
        int number,
        LocalDate issuedOn,
        @Nullable LocalDate cancelledOn,
        String payee,
        String payeeAddress,
        String payer,
        long amountCents,
        LocalDate paidOn,
        String means,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** {@code 2024-0012}. */
    String label() {
        return String.format(Locale.ROOT, "%d-%04d", year, number);
    }

    String file() {
        return "recu-" + label() + ".pdf";
    }
}
