package org.hortillon.membership.dues;

import java.util.Optional;
import org.hortillon.access.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the hub asks of its members, as the team wrote it. */
@Component
@Transactional(readOnly = true)
class TermsStore {

    private final JdbcClient jdbc;
    private final Audit audit;

    TermsStore(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Nothing while the hub asks for nothing. */
    Optional<Terms> find() {
        return jdbc.sql("""
                        select amount_cents, period, grace_days, remind_before_days, payee, payee_address, how, how_en
                          from membership.dues_rules""").query(Terms.class).optional();
    }

    /** Dues that are open already keep what they ask for. */
    @Transactional
    public void keep(Terms terms) {
        jdbc.sql("""
                        insert into membership.dues_rules
                               (amount_cents, period, grace_days, remind_before_days, payee, payee_address, how, how_en)
                        values (:amount, :period, :grace, :before, :payee, :address, :how, :english)
                        on conflict (hub_id, key) do update
                           set amount_cents = excluded.amount_cents, period = excluded.period,
                               grace_days = excluded.grace_days, remind_before_days = excluded.remind_before_days,
                               payee = excluded.payee, payee_address = excluded.payee_address,
                               how = excluded.how, how_en = excluded.how_en""")
                .param("amount", terms.amountCents())
                .param("period", terms.period())
                .param("grace", terms.graceDays())
                .param("before", terms.remindBeforeDays())
                .param("payee", terms.payee())
                .param("address", terms.payeeAddress())
                .param("how", terms.how())
                .param("english", terms.howEn())
                .update();
        audit.note("membership.terms", "dues", null, null);
    }
}
