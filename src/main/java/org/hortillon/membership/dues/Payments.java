package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was paid or let off; each payment gets its receipt in the same transaction. */
@Component
@Transactional
class Payments {

    private final JdbcClient jdbc;
    private final Receipts receipts;
    private final DueLetters letters;
    private final Audit audit;
    private final Hubs hubs;

    Payments(JdbcClient jdbc, Receipts receipts, DueLetters letters, Audit audit, Hubs hubs) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.letters = letters;
        this.audit = audit;
        this.hubs = hubs;
    }

    /** How many of the chosen dues were paid; those that others settled meanwhile stay as they are. */
    public int pay(Payment payment) {
        return alone(payment.dues()).stream().mapToInt(due -> pay(due, payment)).sum();
    }

    /** All dues of an act before the first number, in one order: else two at once would wait for each other. */
    private List<UUID> alone(List<UUID> dues) {
        return jdbc.sql("select id from membership.dues where id in (:ids) order by id for update")
                .param("ids", dues)
                .query(UUID.class)
                .list();
    }

    private int pay(UUID due, Payment payment) {
        var paid = jdbc.sql("""
                        update membership.dues
                           set paid_on = :day, means = :means, reference = nullif(:reference, '')
                         where id = :id and paid_on is null and exempted_on is null""")
                .param("day", payment.day().orElseThrow())
                .param("means", payment.means())
                .param("reference", payment.reference())
                .param("id", due)
                .update();
        if (paid == 1) {
            receipts.issue(due);
            letters.paid(due);
            audit.note("membership.paid", "dues", due, receipts.title(due));
        }
        return paid;
    }

    /** Takes a payment back that was noted by mistake: its receipt is cancelled and keeps its number. */
    public Optional<Refusal> takeBack(UUID due) {
        var changed = jdbc.sql(
                        "update membership.dues set paid_on = null, means = null, reference = null where id = ? and paid_on is not null")
                .param(due)
                .update();
        if (changed == 0) {
            return Optional.of(DueProblem.NOT_SETTLED);
        }
        audit.note("membership.unpaid", "dues", due, receipts.title(due));
        receipts.cancel(due);
        return Optional.empty();
    }

    /** Lets somebody off, for a reason. */
    public Optional<Refusal> exempt(UUID due, String reason) {
        if (reason.isEmpty() || reason.length() > 200) {
            return Optional.of(reason.isEmpty() ? DueProblem.NO_REASON : DueProblem.TOO_LONG);
        }
        var changed = jdbc.sql("""
                        update membership.dues set exempted_on = ?, exemption = ?
                         where id = ? and paid_on is null and exempted_on is null""").params(today(), reason, due).update();
        if (changed == 0) {
            return Optional.of(DueProblem.ALREADY_SETTLED);
        }
        audit.note("membership.exempted", "dues", due, receipts.title(due));
        return Optional.empty();
    }

    /** Asks again for what was let off. */
    public Optional<Refusal> ask(UUID due) {
        var changed = jdbc.sql(
                        "update membership.dues set exempted_on = null, exemption = null where id = ? and exempted_on is not null")
                .param(due)
                .update();
        return changed == 0 ? Optional.of(DueProblem.NOT_SETTLED) : Optional.empty();
    }

    /** Gives receipts to what was paid before it came here, in the order of payment; tells how many. */
    public int issueMissing() {
        List<UUID> missing = jdbc.sql("""
                        select d.id from membership.dues d
                         where d.paid_on is not null
                           and not exists (select from membership.receipts r where r.due_id = d.id and r.cancelled_on is null)
                         order by d.paid_on, d.due_on, d.key for update of d""").query(UUID.class).list();
        missing.forEach(receipts::issue);
        return missing.size();
    }

    private LocalDate today() {
        return hubs.today();
    }
}
