package org.hortillon.membership.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.hortillon.membership.dues.DuesPage;
import org.jspecify.annotations.Nullable;

/**
 * One person's membership, for that person.
 *
 * @param belongings the newest first; empty for somebody who was never a member
 * @param how where and how to pay, or null
 * @param renewable from when on the next period would go, when it may be asked for now
 * @param date what was typed for leaving
 * @param refused why leaving was not noted, or null
 */
public record MinePage(
        LocalDate today,
        List<Belonging> belongings,
        List<DuesPage.Row> dues,
        @Nullable String how,
        @Nullable String howEn,
        @Nullable LocalDate renewable,
        String date,
        String reason,
        @Nullable Refusal refused) {

    /** One belonging, from a day to a day. */
    public record Belonging(
            UUID id,
            String kind,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable String companyName,
            @Nullable String sponsor,
            @Nullable LocalDate listedOn) {

        boolean holdsOn(LocalDate day) {
            return leftOn == null || leftOn.isAfter(day);
        }
    }

    /** The belonging that holds today, or null. */
    public @Nullable Belonging present() {
        return belongings.stream().filter(one -> one.holdsOn(today)).findFirst().orElse(null);
    }

    public boolean hasOpenDues() {
        return dues.stream().anyMatch(DuesPage.Row::isOpen);
    }

    MinePage refusing(String typedDate, String typedReason, Refusal why) {
        return new MinePage(today, belongings, dues, how, howEn, renewable, typedDate, typedReason, why);
    }
}
