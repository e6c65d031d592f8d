package org.hortillon.membership.dues;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receipts, numbered per year of payment without gaps: who rolls back gives the number back. */
@Component
@Transactional
class Receipts {

    private final JdbcClient jdbc;
    private final TermsStore terms;
    private final Hubs hubs;

    Receipts(JdbcClient jdbc, TermsStore terms, Hubs hubs) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.hubs = hubs;
    }

    /** Issues the receipt of a due that was paid. Others who pay in that year wait for this transaction's end. */
    void issue(UUID due) {
        var hub = hubs.current();
        var asked = terms.find();
        jdbc.sql("""
                        with paid as (select * from membership.due_list where id = :due),
                             counted as (
                               insert into membership.receipt_counters as c (year, last)
                               select extract(year from paid_on)::integer, 1 from paid
                               on conflict (hub_id, year) do update set last = c.last + 1
                               returning year, last)
                        insert into membership.receipts (due_id, year, number, issued_on, payee, payee_address, payer,
                                                         amount_cents, paid_on, means, starts_on, ends_on)
                        select p.id, c.year, c.last, greatest(:today, p.paid_on), :payee, :address, p.name,
                               p.amount_cents, p.paid_on, p.means, p.starts_on, p.ends_on
                          from paid p, counted c""")
                .param("due", due)
                .param("today", hubs.today())
                .param("payee", asked.map(Terms::payee).orElse(hub.name()))
                .param("address", asked.map(Terms::payeeAddress).orElse(hub.town()))
                .update();
    }

    void cancel(UUID due) {
        jdbc.sql(
                        "update membership.receipts set cancelled_on = greatest(?, issued_on) where due_id = ? and cancelled_on is null")
                .params(hubs.today(), due)
                .update();
    }

    /** The receipt that holds for this due. */
    @Transactional(readOnly = true)
    Optional<Receipt> find(UUID due) {
        return jdbc.sql("""
                        select year, number, issued_on, cancelled_on, payee, payee_address, payer, amount_cents, paid_on, means,
                               starts_on, ends_on
                          from membership.receipts where due_id = ? and cancelled_on is null""").param(due).query(Receipt.class).optional();
    }

    /** How the journal calls a due: whose it is, and when it begins. */
    @Transactional(readOnly = true)
    String title(UUID due) {
        return jdbc.sql("select name || ', ' || starts_on from membership.due_list where id = ?")
                .param(due)
                .query(String.class)
                .single();
    }
}
