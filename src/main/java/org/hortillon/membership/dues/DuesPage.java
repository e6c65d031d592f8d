package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Refusal;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * The dues, for the team.
 *
 * @param settled whether the hub has said what it asks for
 * @param years in which dues begin
 * @param said what became of the last act, as a whole sentence, or null
 */
public record DuesPage(
        DuesFilter filter,
        boolean settled,
        LocalDate today,
        List<Row> rows,
        Totals totals,
        Paging paging,
        List<Label> years,
        @Nullable String said,
        @Nullable Refusal refused) {

    /** One due, and how it stands today. */
    public record Row(
            UUID id,
            String name,
            @Nullable String email,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate dueOn,
            long amountCents,
            @Nullable LocalDate paidOn,
            @Nullable String means,
            @Nullable String reference,
            @Nullable LocalDate exemptedOn,
            @Nullable String exemption,
            @Nullable UUID receiptId,
            @Nullable String receipt,
            String state) {

        public boolean isOpen() {
            return state.equals("due") || state.equals("late");
        }
    }

    /** What the filter's year and words add up to, whatever their state. */
    public record Totals(
            long askedCents, long receivedCents, long dueCents, long lateCents, long exemptedCents, long late) {}

    DuesPage saying(String sentence) {
        return new DuesPage(filter, settled, today, rows, totals, paging, years, sentence, refused);
    }

    DuesPage refusing(Refusal why) {
        return new DuesPage(filter, settled, today, rows, totals, paging, years, said, why);
    }

    public List<Label> states(Tr t) {
        return Label.of(DuesFilter.STATES, "membership.dues.list.", t);
    }

    public List<Label> means(Tr t) {
        return Label.of(Payment.MEANS, "membership.dues.means.", t);
    }
}
